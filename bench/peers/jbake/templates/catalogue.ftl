<#ftl output_format="HTML">
<#include "frame.ftl">
<@frame content.title content.description>
<article class="document">
<header>
<h1>${content.title}</h1>
<dl class="facts">
<@term "tc-issuer" w.issuer/><dd>${content.issuer}</dd></div>
<@term "tc-covers" w.covers/><dd>${content.covers}</dd></div>
<@term "tc-as-of" w.as_of/><dd><time datetime="${content.as_of.iso}">${content.as_of.text}</time></dd></div>
<@term "tc-reviewed" w.reviewed/><dd><time datetime="${content.reviewed.iso}">${content.reviewed.text}</time></dd></div>
<#if content.published_since??>
<@term "tc-published" w.published/><dd><#if content.published_since.href??><a href="${content.published_since.href}">${content.published_since.text}</a><#else>${content.published_since.text}</#if></dd></div>
</#if>
<@term "tc-extent" w.extent/><dd>${content.extent}</dd></div>
<#if content.legal_basis??>
<@term "tc-legal-basis" w.legal_basis/><dd>${content.legal_basis}</dd></div>
</#if>
</dl>
</header>
<nav class="contents" aria-labelledby="tc-contents">
<p class="contents-title" id="tc-contents">${w.contents}</p>
<ol>
<#list content.body?matches("<h[23] id=\"([^\"]*)\">(.*?)&nbsp;", "s") as heading>
<li><a href="#${heading?groups[1]}">${heading?groups[2]?no_esc}</a></li>
</#list>
</ol>
</nav>
<div class="body">
${content.body?no_esc}
</div>
</article>
</@frame>
