<#ftl output_format="HTML">
<#include "frame.ftl">
<#assign register = data.get("subprocessors-" + (release != "")?then(release, "current") + "-" + lang + ".yaml").data>
<@frame content.title content.description>
<h1>${content.title}</h1>
<section class="next" aria-label="${w.next}">
<h2 id="tc-next">${w.next}&nbsp;<a class="anchor" href="#tc-next" aria-label="${w.place} ${w.next}">#</a></h2>
<p>${w.none_next}</p>
</section>
${(content.filter!"")?no_esc}
<section>
<h2 id="tc-current">${w.current}&nbsp;<a class="anchor" href="#tc-current" aria-label="${w.place} ${w.current}">#</a></h2>
<p class="meta" id="tc-active">${register?size} ${w.active}</p>
<table class="register" aria-label="${w.current}" data-heading="tc-current">
<thead><tr><th scope="col" data-column="entity">${w.entity}</th><th scope="col" data-column="purpose">${w.purpose}</th><th scope="col" data-column="data">${w.data}</th><th scope="col" data-column="locations">${w.locations}</th><th scope="col" data-column="status">${w.status}</th></tr></thead>
<tbody>
<#list register as found>
<tr id="${found.id}" data-product="" data-country="${found.country_code}" data-mechanism="eea" data-status="${found.status.kind}" data-from="${found.from.iso}">
<th scope="row"><span class="name"><a href="${found.id}/index.html">${found.name}</a></span><a class="anchor" href="#${found.id}" aria-label="${w.place} ${found.name}">#</a><br><span class="address">${found.address}</span><br><span class="country">${found.country}</span></th>
<td id="${found.id}.purpose" data-label="${w.purpose}">${found.purpose}</td>
<td id="${found.id}.data" data-label="${w.data}"><#list found.data as each><#if found.data_language??><span lang="${found.data_language}">${each}</span><#else>${each}</#if><#sep>, </#list></td>
<td id="${found.id}.locations" data-label="${w.locations}"><ul class="places"><#list found.locations as place><li><span class="place">${place.name}</span></li></#list></ul></td>
<td id="${found.id}.status" data-label="${w.status}"><span class="state state-${found.status.kind}">${found.status.text}</span><br><span class="meta">${w.since} <time datetime="${found.from.iso}">${found.from.text}</time></span></td>
</tr>
</#list>
</tbody>
</table>
</section>
<#if release == "">
<p class="downloads" id="tc-downloads"><a href="../data/subprocessors.csv">${w.download_csv}</a> · <a href="<#if lang != "en">../</#if>../data/current.json">${w.download_json}</a></p>
</#if>
${content.body?no_esc}
</@frame>
