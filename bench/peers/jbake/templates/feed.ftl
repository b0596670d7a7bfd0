<#ftl output_format="XML">
<#assign host = "https://muster.example/trust/">
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Trust Center</title>
<link>${host}changelog/</link>
<description>Trust Center</description>
<atom:link href="${host}changelog/index.xml" rel="self" type="application/rss+xml"/>
<#list published_changes?filter(each -> each.lang == "en") as change>
<item>
<title>${change.title}</title>
<link>${host}${change.uri}</link>
<pubDate>${change.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate>
<guid>${host}${change.uri}</guid>
<description>${change.body}</description>
</item>
</#list>
</channel>
</rss>
