"""Texts that want to become something else: markup, script, an address, a header, a formula.

They are made of shapes and of deeds, so that whoever finds a new one adds a line. Each that became
an element would have the attribute `data-payload`, each that ran would have called `executed`.
"""

from itertools import product
from urllib.parse import quote

DEEDS = (
    "executed()",
    "window.executed&#40;&#41;",
    "top.executed`1`",
    "setTimeout('executed()')",
    "import(`data:,`).finally(executed)",
)

SHAPES = (
    "<script data-payload>{}</script>",
    "<ScRiPt data-payload>{}</sCrIpT>",
    "<script data-payload src='data:text/javascript,{}'></script>",
    "<img data-payload src=x onerror={}>",
    "<img data-payload src=x onerror='{}'//",
    "<img/data-payload/src=`x`/onerror={}>",
    "<svg data-payload onload={}>",
    "<svg data-payload><script>{}</script></svg>",
    "<svg><animate data-payload onbegin={} attributeName=x dur=1s>",
    "<math data-payload><mtext><img data-payload src=x onerror={}></math>",
    "<iframe data-payload srcdoc='<script>parent.{}</script>'></iframe>",
    "<iframe data-payload src='javascript:parent.{}'></iframe>",
    "<object data-payload data='javascript:{}'></object>",
    "<embed data-payload src='javascript:{}'>",
    "<body data-payload onload={}>",
    "<details data-payload open ontoggle={}>",
    "<input data-payload autofocus onfocus={}>",
    "<video data-payload><source onerror={}></video>",
    "<a data-payload href='javascript:{}'>click</a>",
    "<form data-payload action='javascript:{}'><button>go</button></form>",
    "<meta data-payload http-equiv=refresh content='0;url=javascript:{}'>",
    "<link data-payload rel=stylesheet href='javascript:{}'>",
    "<base data-payload href='javascript:{}//'>",
    "<style data-payload>@import 'javascript:{}';</style>",
    "<template data-payload><script>{}</script></template>",
    "<marquee data-payload onstart={}>",
    "<x data-payload style=animation-name:x onanimationstart={}>",
    '"><script data-payload>{}</script>',
    "'><script data-payload>{}</script>",
    '" onfocus={} autofocus data-payload x="',
    "' onmouseover={} data-payload x='",
    "</textarea><script data-payload>{}</script>",
    "</title><script data-payload>{}</script>",
    "</script><script data-payload>{}</script>",
    "</template><img data-payload src=x onerror={}>",
    "--><script data-payload>{}</script><!--",
    "]]><script data-payload>{}</script>",
    "<!--><img data-payload src=x onerror={}>-->",
    "<noscript><p title='</noscript><img data-payload src=x onerror={}>'>",
    "<select><iframe data-payload onload={}></select>",
    "javascript:{}",
    "JaVaScRiPt:{}//",
    " javascript:{}",
    "java\tscript:{}",
    "data:text/html,<script data-payload>{}</script>",
    "vbscript:{}",
    "${{{}}}",
    "{{{{constructor.constructor('{}')()}}}}",
    "#{{{}}}",
    "<%= {} %>",
    "`;{};`",
    "');{};('",
    '");{};("',
    "\\u003cscript data-payload\\u003e{}\\u003c/script\\u003e",
    "&lt;script data-payload&gt;{}&lt;/script&gt;",
    "&#60;img data-payload src=x onerror={}&#62;",
    "\uff1cscript data-payload\uff1e{}\uff1c/script\uff1e",
    "<\u200bscript data-payload>{}</script>",
    "<\x00script data-payload>{}</script>",
    "<img data-payload\x0csrc=x\x0conerror={}>",
    "\u202e<img data-payload src=x onerror={}>",
    "\ud83d<img data-payload src=x onerror={}>",
)

OTHERS = (
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    '{"__proto__": {"polluted": true}}',
    '"],"x":[',
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1+1|x",
    "-2+3+cmd|' /C calc'!A0",
    "Acme;=cmd|' /C calc'!A0;",
    "x\r\nBcc: victim@example.com",
    "=?utf-8?q?spy=40evil.example?=",
    "\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT",
    "x@example.com?bcc=victim@example.com&body=x",
    "../../../etc/passwd",
    "%3Cscript%20data-payload%3Eexecuted()%3C/script%3E",
    "%253Cimg%2520data-payload%2520src=x%2520onerror=executed()%253E",
    "{company} {0} %s %(x)s",
    "$& $1 $` $'",
    "\\",
    "'",
    '"',
    "-->",
    "]]>",
)


def payloads() -> list[str]:
    """All of them: every shape with every deed, and as a link would carry it; then the others."""
    plain = [shape.format(deed) for shape, deed in product(SHAPES, DEEDS)]
    encoded = [quote(text, errors="replace") for text in plain if text.startswith("<")]
    quoted = [f"Example {text} S.A." for text in plain[:: len(DEEDS)]]
    return list(dict.fromkeys([*plain, *encoded, *quoted, *OTHERS]))
