<#ftl output_format="HTML">
<#include "frame.ftl">
<#assign register = data.get("subprocessors-" + (release != "")?then(release, "current") + "-" + lang + ".yaml").data>
<#assign found = register?filter(each -> each.id == content.entry)?first>
<@frame content.title content.description>
<h1>${content.title}</h1>
<p id="status"><span class="state state-${found.status.kind}">${found.status.text}</span></p>
<dl class="facts">
<@term "address" w.address/><dd>${found.address}</dd></div>
<@term "country" w.country/><dd>${found.country}</dd></div>
<@term "purpose" w.purpose/><dd>${found.purpose}</dd></div>
<@term "data" w.data/><dd><#list found.data as each><#if found.data_language??><span lang="${found.data_language}">${each}</span> <span class="untranslated">${w.only}</span><#else>${each}</#if><#sep><br></#list></dd></div>
<@term "from" w.from/><dd><time datetime="${found.from.iso}">${found.from.text}</time></dd></div>
<@term "contact" w.contact/><dd><a href="mailto:${found.contact}">${found.contact}</a></dd></div>
<@term "dpa" w.dpa/><dd><a href="${found.dpa}" class="url">${found.dpa}</a></dd></div>
</dl>
<section>
<h2 id="locations">${w.locations}&nbsp;<a class="anchor" href="#locations" aria-label="${w.place} ${w.locations}">#</a></h2>
<ul class="cards list">
<#list found.locations as place>
<li class="card" id="${place.id}">
<p><strong>${place.name}</strong>&nbsp;<a class="anchor" href="#${place.id}" aria-label="${w.place} ${place.name}">#</a></p>
<p class="meta" id="${place.id}.mechanism">${w.inside}</p>
</li>
</#list>
</ul>
</section>
${content.body?no_esc}
</@frame>
