<#ftl output_format="XML">
<#assign host = "https://muster.example/trust/">
<#assign languages = data.get("site.yaml").languages>
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<#list published_content as each><#if !each.release?? && each.path??>
<url>
<loc>${host}${(each.lang == "en")?then("", each.lang + "/")}${each.path}</loc>
<#if (languages?size > 1)><#list languages as other>
<xhtml:link rel="alternate" hreflang="${other.code}" href="${host}${other.prefix}${each.path}"/>
</#list></#if>
</url>
</#if></#list>
</urlset>
