[<#list published_content?filter(each -> !each.release?? && each.path?? && each.lang == content.lang) as each>
{"href":"${each.uri?json_string}","title":"${each.title?json_string}","description":"${each.description?json_string}","text":"${each.body?replace("<[^>]*>", "", "r")?json_string}"}<#sep>,</#list>
]
