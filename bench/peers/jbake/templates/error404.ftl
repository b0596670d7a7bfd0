<#ftl output_format="HTML">
<#assign content = {"lang": "en", "path": "404.html", "rootpath": "/trust/"}>
<#include "frame.ftl">
<@frame w.missing_title w.missing true>
<h1>${w.missing_title}</h1>
<p>${w.missing}</p>
</@frame>
