<#ftl output_format="HTML">
<#assign lang = content.lang!"en">
<#assign path = content.path!"">
<#assign release = content.release!"">
<#assign site = data.get("site.yaml")>
<#assign releases = data.get("releases.yaml")>
<#assign navigation = data.get("navigation.yaml")[lang]>
<#assign w = data.get("words-${lang}.yaml")>
<#assign host = "https://muster.example/trust/">
<#assign prefix = (lang == "en")?then("", lang + "/")>
<#assign root = content.rootpath!"/trust/">
<#function up path><#return ""?left_pad(path?split("/")?size - 1, "*")?replace("*", "../")></#function>
<#macro anchor id label><a class="anchor" href="#${id}" aria-label="${w.place} ${label}">#</a></#macro>
<#macro term id label><div id="${id}"><dt>${label}<@anchor id label/></dt></#macro>
<#macro frame title description missing=false>
<#local base = missing?then("/trust/", up(path))>
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; <#if content.scripts?? || content.modules??>script-src 'self'; </#if>base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title><#if title != "Trust Center">${title} · </#if>Trust Center · ${site.organisation}</title>
<meta name="description" content="${description}">
<#if release != "" || missing>
<meta name="robots" content="noindex">
</#if>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${root}assets/site.css">
<link rel="stylesheet" href="${root}assets/print.css" media="print">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<#if !missing>
<link rel="canonical" href="${host}${prefix}${path}">
<meta property="og:url" content="${host}${prefix}${path}">
<#if release == "">
<#if (site.languages?size > 1)><#list site.languages as other>
<link rel="alternate" hreflang="${other.code}" href="${host}${other.prefix}${path}">
</#list></#if>
<#if site.latest??>
<link rel="alternate" type="application/rss+xml" title="${w.changes}" href="${root}changelog/index.xml">
</#if>
<link rel="alternate" type="application/json" title="${w.as_json}" href="${root}data/current.json">
<#if content.csv??>
<link rel="alternate" type="text/csv" title="${w.as_csv}" href="${base}data/${content.csv}">
</#if>
</#if>
</#if>
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:site_name" content="Trust Center · ${site.organisation}">
<meta property="og:locale" content="${w.locale}">
<#if content.scripts??>
<script defer src="${root}assets/${content.scripts}"></script>
</#if>
<#if content.modules??><#list content.modules?split(",") as script>
<script type="module" src="${root}assets/${script}"></script>
</#list></#if>
<#if content.structured??>
<script type="application/ld+json">${data.get("organisation.yaml")[lang]?no_esc}</script>
</#if>
</head>
<body>
<a class="skip" href="#tc-main">${w.skip}</a>
<#if release != "">
<aside class="banner banner-archived" aria-label="${w.banner}"><p>${w.reading} ${release} ${w.of} ${releases[release][lang]}. ${w.archived} <a href="${root}${prefix}${path}index.html">${w.today}</a></p></aside>
<#elseif !site.latest?? && !missing>
<aside class="banner banner-unreleased" aria-label="${w.banner}"><p>${w.unreleased}</p></aside>
</#if>
<header class="site-header">
<p class="site-name"><a href="${base}index.html"><span class="organisation">${site.organisation}</span> <span class="title">Trust Center</span></a></p>
<#if (site.languages?size > 1) && !missing>
<nav class="languages" aria-label="${w.languages}">
<ul>
<#list site.languages as other><#if other.code != lang>
<li><a href="${root}<#if release != "">versions/${release}/</#if>${other.prefix}${path}index.html" lang="${other.code}" hreflang="${other.code}">${other.name}</a></li>
</#if></#list>
</ul>
</nav>
</#if>
<nav class="main-navigation" aria-label="${w.navigation}">
<ul>
<#list (release != "")?then(navigation.archived![], navigation.current) as entry>
<li><a href="${base}${entry.path}index.html"<#if path?starts_with(entry.path)> aria-current="true"</#if>>${entry.label}</a></li>
</#list>
</ul>
</nav>
</header>
<main id="tc-main">
<#if path != "">
<nav class="breadcrumbs" aria-label="${w.breadcrumbs}"><ol>
<li><a href="${base}index.html">${w.overview}</a></li>
<#list navigation.current as entry><#if path?starts_with(entry.path) && path != entry.path>
<li><a href="${base}${entry.path}index.html">${entry.label}</a></li>
</#if></#list>
</ol></nav>
</#if>
<#nested>
</main>
<footer class="site-footer"><div class="foot">
<p>${site.organisation} · Trust Center</p>
<#if !missing>
<#local iso = site.as_of.iso>
<#local text = site.as_of[lang]>
<#local of = (release != "")?then(release, content.cited!"")>
<div class="cite">
<#if of != "">
<#local there = "versions/" + of + "/" + prefix + path>
<p>${w.cite} ${site.organisation}: ${title}, ${w.release} ${of} ${w.of} ${releases[of][lang]}, <a class="url" href="<#if release == "">${root}${there}</#if>index.html">${host}${there}</a>, SHA-256 <span class="digest">${releases[of].digest}</span></p>
<#if release != ""><#local iso = releases[of].iso><#local text = releases[of][lang]></#if>
<#else>
<p>${w.cite} ${site.organisation}: ${title}, <#if !site.latest??>${w.draft}, </#if>${w.as_of_inline} ${text}, <a class="url" href="index.html">${host}${prefix}${path}</a><#if site.latest??>, ${w.in_force} ${site.latest}, SHA-256 <span class="digest">${releases[site.latest].digest}</span></#if></p>
</#if>
</div>
<p class="printed">${w.printed} ${host}${prefix}${path} · ${w.printed_as_of} <time datetime="${iso}">${text}</time></p>
</#if>
<#if release == "">
<ul>
<li><a href="${base}imprint/index.html">${w.imprint}</a></li>
</ul>
</#if>
</div></footer>
</body>
</html>
</#macro>
