<#ftl output_format="HTML">
<#include "frame.ftl">
<@frame content.title content.description>
${content.body?no_esc}
</@frame>
