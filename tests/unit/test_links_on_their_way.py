# ruff: noqa: RUF001 - signs of other scripts are what it is about
"""Links as they arrive: what one program or person after the other has done to them.

Each has its right answer, decided before it was read: read right, or read with what is not sure
named, or refused in words. Where `shown` is asked, the reader is told to look at those fields.
"""

import base64
import quopri
import re
import string
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import quote, quote_plus

import pytest

from after_interview import LinkError, read_link
from after_interview.links.invitation import invitation, link_of
from after_interview.links.reading import InvitationLink
from after_interview.words import LINK_PROBLEMS

PAGE = "https://firm.example.com/after/checklist/"
PLAIN = {
    "company": "Example S.A.",
    "role": "Customer support coordinator",
    "day": "2026-02-27",
    "time": "09:30",
    "firm": "Example Search",
    "consultant": "Ada Roth",
}
FULL = {
    "company": "Exemple & Söhne S.à r.l.",
    "role": "C++ developer (m/w/d)",
    "day": "2026-02-27",
    "time": "14:30",
    "people": "Claire Weber, recruiter\nZoë Nguyễn, CTO",
    "promised": "2026-03-05",
    "country": "LU",
    "firm": "Cabinet Exemple",
    "consultant": "Élodie Exemple",
    "consultant_email": "elodie+lux@example.com",
    "consultant_telephone": "+352 26 00 00",
    "channel": "telephone",
}
ID = "r-1042"


def link(fields: Mapping[str, str], id_: str = ID) -> str:
    return link_of(invitation(id_, fields), PAGE)


A, B = link(PLAIN), link(FULL)


@dataclass(frozen=True)
class Right:
    """Read as it was sent. `shown`: fields that the reader is asked to look at."""

    fields: Mapping[str, str]
    shown: frozenset[str] = frozenset()
    id: str = ID


@dataclass(frozen=True)
class Said:
    """Something is lost or open; the fields in `about` are named, all others right."""

    fields: Mapping[str, str]
    about: frozenset[str]
    id: str | None = ID


@dataclass(frozen=True)
class Refused:
    code: str


Answer = Right | Said | Refused


def right(fields: Mapping[str, str], *shown: str, id_: str = ID) -> Right:
    return Right(fields, frozenset(shown), id_)


def said(fields: Mapping[str, str], *about: str, id_: str | None = ID) -> Said:
    return Said(fields, frozenset(about), id_)


def q(text: str, times: int = 1) -> str:
    for _ in range(times):
        text = quote(text, safe="")
    return text


def marks(text: str, **codes: str) -> str:
    """The link with marks behind `#` written as codes: `eq`, `amp`, `qm`."""
    head, _, rest = text.partition("#")
    for name, sign in (("eq", "="), ("amp", "&"), ("qm", "?")):
        rest = rest.replace(sign, codes.get(name, sign))
    return f"{head}{codes.get('hash', '#')}{rest}"


def twice(text: str) -> str:
    head, _, rest = text.partition("#")
    return f"{head}#{rest.replace('%', '%25')}"


def folded(text: str, width: int, end: str = "\r\n", lead: str = "") -> str:
    return (end + lead).join(text[at : at + width] for at in range(0, len(text), width))


def printable(text: str) -> str:
    return quopri.encodestring(text.encode()).decode().replace("\n", "\r\n")


def safe(text: str, host: str = "eur03") -> str:
    return (
        f"https://{host}.safelinks.protection.outlook.com/?url={q(text)}&data=05%7C02%7C"
        "nora%40example.com%7C5d1f%7C0%7C638&sdata=aB%2Bc%3D&reserved=0"
    )


def google(text: str) -> str:
    return f"https://www.google.com/url?q={q(text)}&source=gmail&ust=1772200000000&usg=AOvVaw1x"


def proofpoint_2(text: str) -> str:
    packed = q(text).replace("-", "%2D").replace("_", "%5F").replace("%2F", "_").replace("%", "-")
    return f"https://urldefense.proofpoint.com/v2/url?u={packed}&d=DwMFaQ&c=x&r=y&m=z&s=w&e="


def proofpoint_3(text: str, replaced: str = "#%+&=?") -> str:
    """One sign is replaced by `*`, several in a row by `**` and how many they are."""
    taken: list[str] = []

    def short(signs: re.Match[str]) -> str:
        taken.append(signs[0])
        count = len(signs[0])
        return "*" if count == 1 else f"**{(string.ascii_uppercase)[count - 2]}"

    address = re.sub(f"[{re.escape(replaced)}]+", short, text).replace("https://", "https:/", 1)
    packed = base64.urlsafe_b64encode("".join(taken).encode()).decode()
    return f"https://urldefense.com/v3/__{address}__;{packed}!!N3hqHg43uw!pX-1_$"


OTHERS = "#%+&=?*!;"
"""What Proofpoint replaces in an address that it has made itself."""


def sophos(text: str) -> str:
    packed = base64.b64encode(text.encode()).decode()
    return f"https://eu-west-1.protection.sophos.com/?d=example.com&u={packed}&i=NWY&t=a&h=b"


def wide(text: str) -> str:
    """Signs in full width, as some keyboards and converters write them."""
    return text.translate({ord(one): ord(one) + 0xFEE0 for one in "#?=&%"})


EN = "Dear Nora,\n\nGood luck for tomorrow! Everything is here:\n\n{}\n\nKind regards,\nAda Roth\n"
FR = (
    "Bonjour Nora,\n\nVoici votre lien : {}.\nN’hésitez pas à m’appeler au +352 26 00 00 !\n\n"
    "Bien cordialement,\nÉlodie Exemple\nCabinet Exemple – https://exemple.example.com/?ref=mail\n"
)
DE = (
    "Guten Tag Frau Muster,\n\nhier ist Ihr Link („Checkliste“): {}\n\nBitte öffnen Sie ihn am "
    "27.02.2026 um 9:30 Uhr.\n\nMit freundlichen Grüßen\nAda Roth & das Team von Example Search\n"
)

CASES: dict[str, tuple[str, Answer]] = {
    # Each kind of the marks, once and twice.
    "hash once": (marks(B, hash="%23"), right(FULL)),
    "hash twice": (marks(B, hash="%2523"), right(FULL)),
    "question mark": (marks(B, qm="%3F"), right(FULL)),
    "question mark, small letters": (marks(B, qm="%3f"), right(FULL)),
    "question mark twice": (marks(B, qm="%253F"), right(FULL)),
    "equals": (marks(B, eq="%3D"), right(FULL)),
    "equals twice": (marks(B, eq="%253d"), right(FULL)),
    "ampersands": (marks(A, amp="%26"), right(PLAIN)),
    "ampersands twice": (marks(A, amp="%2526"), right(PLAIN)),
    "ampersands encoded, values too": (marks(B, amp="%26"), right(FULL)),
    "all marks": (marks(A, hash="%23", qm="%3F", eq="%3D", amp="%26"), right(PLAIN)),
    "all marks twice": (marks(A, hash="%2523", qm="%253F", eq="%253D", amp="%2526"), right(PLAIN)),
    "some ampersands": (A.replace("&date", "%26date").replace("&time", "%26time"), right(PLAIN)),
    "some equals": (A.replace("date=", "date%3D").replace("v=", "v%3D"), right(PLAIN)),
    "everything twice": (twice(B), right(FULL)),
    "everything three times": (twice(twice(B)), right(FULL)),
    "the fragment as a whole": (PAGE + q("#" + B.partition("#")[2]), right(FULL)),
    "the fragment as a whole, twice": (PAGE + q("#" + B.partition("#")[2], 2), right(FULL)),
    "the whole address": (q(B), right(FULL)),
    "the whole address twice": (q(B, 2), right(FULL)),
    "the whole address three times": (q(B, 3), right(FULL)),
    "small letters in all codes": (q(B).replace("%2F", "%2f").replace("%3D", "%3d"), right(FULL)),
    # HTML
    "amp": (B.replace("&", "&amp;"), right(FULL)),
    "amp twice": (B.replace("&", "&amp;amp;"), right(FULL)),
    "amp, in capitals": (B.replace("&", "&AMP;"), right(FULL)),
    "decimal entities": (
        B.replace("&", "&#38;").replace("=", "&#61;").replace("#", "&#35;", 1),
        right(FULL),
    ),
    "hexadecimal entities": (B.replace("&", "&#x26;").replace("?", "&#x3f;"), right(FULL)),
    "amp, then encoded": (PAGE + q("#" + B.partition("#")[2].replace("&", "&amp;")), right(FULL)),
    "amp and equals encoded": (marks(B, eq="%3D").replace("&", "&amp;"), right(FULL)),
    "source of a mail": (
        f'<td><a href="{escape(B)}" target="_blank">Ihr Link</a></td>',
        right(FULL),
    ),
    "source of a mail, single quotes": (f"<a class='x' href='{escape(A)}'>here</a>", right(PLAIN)),
    "source of a mail without quotes": (f"<a href={escape(A)}>here</a>", right(PLAIN)),
    "source of a mail, link and text": (f'<a href="{escape(B)}">{escape(B)}</a>', right(FULL)),
    # Quoted-printable
    "quoted-printable": (printable(B), right(FULL)),
    "quoted-printable, a whole mail": (printable(FR.format(B)), right(FULL)),
    "quoted-printable of HTML": (
        printable(f'<p>Voilà&nbsp;: <a href="{escape(B)}">lien</a></p>'),
        right(FULL),
    ),
    "equals as =3D only": (A.replace("=", "=3D"), right(PLAIN)),
    "equals as =3d only": (A.replace("=", "=3d"), right(PLAIN)),
    "soft ends only": (folded(B, 75, "=\r\n"), right(FULL)),
    "soft ends with blanks": (folded(A, 75, "= \n"), right(PLAIN)),
    "equals as =3D and line ends": (folded(A.replace("=", "=3D"), 70, "\n"), right(PLAIN)),
    # Lines and blanks
    "76 columns": (folded(B, 76), right(FULL)),
    "72 columns, old Mac": (folded(B, 72, "\r"), right(FULL)),
    "998 columns": (folded(DE.format(B), 998), right(FULL)),
    "76 columns, indented": (folded(B, 76, "\n", "    "), right(FULL)),
    "76 columns, quoted": ("> " + folded(B, 74, "\n", "> "), right(FULL)),
    "quoted twice": ("> > " + folded(B, 70, "\n", "> > "), right(FULL)),
    "quoted with bars": ("| " + folded(A, 74, "\n", "| "), right(PLAIN)),
    "a blank inside an escape": (B.replace("%20S", "%2 0S", 1), right(FULL)),
    "a blank in the key": (A.replace("&date=", "&da te="), right(PLAIN)),
    "a blank before the hash": (A.replace("#", " #"), right(PLAIN)),
    "a blank behind the hash": (A.replace("#", "# "), right(PLAIN)),
    "a blank before each &": (A.replace("&", " &"), right(PLAIN)),
    "a blank around each =": (A.replace("=", " = "), right(PLAIN)),
    "no-break spaces": (A.replace("&", "\u00a0&"), right(PLAIN)),
    "an empty line inside": (A[:90] + "\r\n\r\n" + A[90:], right(PLAIN)),
    "a line end that was encoded": (A[:95] + "%0D%0A" + A[95:], right(PLAIN)),
    "a blank that was encoded, between": (A.replace("&time", "%20&time"), right(PLAIN)),
    # Around and behind
    "angle brackets": (f"<{B}>", right(FULL)),
    "angle brackets with URL:": (f"<URL:{A}>", right(PLAIN)),
    "round brackets": (f"({B})", right(FULL)),
    "square brackets": (f"[{B}]", right(FULL)),
    "French quotes": (f"« {B} »", right(FULL)),
    "German quotes": (f"„{B}“", right(FULL)),
    "English quotes and a stop": (f"“{A}”.", right(PLAIN)),
    "Chinese stop": (f"{A}。", right(PLAIN)),
    "Arabic comma": (f"{A}، شكرا", right(PLAIN)),
    "three dots": (f"{A}...", right(PLAIN)),
    "a question": (f"Did you get {A}?", right(PLAIN)),
    "an ellipsis, cut by a preview": (A[: A.index("&role")] + "…", said(PLAIN, "", id_=None)),
    "Markdown": (f"[Your checklist]({B}) and good luck", right(FULL)),
    "Markdown with a title": (f'[Your checklist]({A} "open me")', right(PLAIN)),
    "bold in Markdown": (f"**{A}**", right(PLAIN)),
    "Slack": (f"<{B}|Your checklist>", right(FULL)),
    "Outlook in plain text": (f"Ihre Checkliste<{B}> und viel Erfolg", right(FULL)),
    "Outlook in plain text, folded": (
        f"Your checklist <{folded(B, 72, chr(10))}>\n\nAda",
        right(FULL),
    ),
    "Outlook's mailto beside it": (
        f"{A}<{A}>\nada@example.com<mailto:ada@example.com>",
        right(PLAIN),
    ),
    "a hyperlink field": (f'{{ HYPERLINK "{B}" }} und viel Erfolg', right(FULL)),
    "RTF": (r'{\field{\*\fldinst{HYPERLINK "' + A + r'"}}{\fldrslt{here}}}', right(PLAIN)),
    "an internet shortcut": (f"[InternetShortcut]\nURL={B}\n", right(FULL)),
    "a calendar entry": (
        f"BEGIN:VEVENT\r\nDESCRIPTION:{folded(A, 60, chr(13) + chr(10), ' ')}\r\nEND:VEVENT",
        right(PLAIN),
    ),
    "JSON": ('{"url": "' + A.replace("/", "\\/") + '", "id": "9"}', right(PLAIN)),
    # Whole mails in three languages
    "an English mail": (EN.format(A), right(PLAIN)),
    "a French mail": (FR.format(B), right(FULL)),
    "a German mail": (DE.format(B), right(FULL)),
    "an English mail, Safe Links": (EN.format(safe(B)), right(FULL)),
    "a French mail, quoted-printable and Safe Links": (printable(FR.format(safe(B))), right(FULL)),
    "a German mail, folded": (folded(DE.format(A), 76), right(PLAIN)),
    "a reply in German": (
        "Danke!\n\n-----Ursprüngliche Nachricht-----\nVon: Ada\n\n> "
        + DE.format(folded(A, 70, "\n")).replace("\n", "\n> "),
        right(PLAIN),
    ),
    # Tracking
    "tracking before": (A.replace("#", "?utm_source=mail&utm_medium=x#"), right(PLAIN)),
    "tracking behind": (f"{B}&utm_source=crm&utm_campaign=a%20b", right(FULL)),
    "tracking behind ?": (f"{B}?mc_cid=12&mc_eid=34", right(FULL)),
    "tracking inside": (A.replace("&firm", "&fbclid=IwAR0_x-1&firm"), right(PLAIN)),
    "tracking first": (A.replace("invite?", "invite?gclid=1&"), right(PLAIN)),
    "tracking before an encoded hash": (
        PAGE + "?utm_source=x" + q("#" + A.partition("#")[2]),
        right(PLAIN),
    ),
    "hubspot": (f"{A}&_hsenc=p2ANqtz-8&_hsmi=123", right(PLAIN)),
    "top": (f"{B}#top", right(FULL)),
    "a text fragment": (f"{A}:~:text=checklist", right(PLAIN)),
    "sent from": (f"{A}\nSent from my iPhone", right(PLAIN)),
    "sent from, on one line": (f"{A} Envoyé de mon iPhone", right(PLAIN)),
    # Wrappers
    "Safe Links": (safe(B), right(FULL)),
    "Safe Links of a damaged one": (safe(marks(A, hash="%23")), right(PLAIN)),
    "Safe Links twice": (safe(safe(B)), right(FULL)),
    "Safe Links in HTML": (
        f'<a href="{escape(safe(B))}" originalsrc="{escape(B)}">x</a>',
        right(FULL),
    ),
    "Safe Links, &amp; in the inner": (safe(A.replace("&", "&amp;")), right(PLAIN)),
    "Safe Links, folded": (folded(safe(B), 76), right(FULL)),
    "Safe Links, soft ends": (printable(safe(B)), right(FULL)),
    "Teams": (
        (
            f"https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html"
            f"?url={q(B)}&locale=en-gb&dest={q(B)}"
        ),
        right(FULL),
    ),
    "Google": (google(B), right(FULL)),
    "Google around Safe Links": (google(safe(A)), right(PLAIN)),
    "Google in its own words": (
        f"https://www.google.com/url?sa=t&url={q(A)}&ved=2ah",
        right(PLAIN),
    ),
    "Proofpoint 2": (proofpoint_2(B), right(FULL)),
    "Proofpoint 2, folded": (folded(proofpoint_2(B), 76), right(FULL)),
    "Proofpoint 2, soft ends": (printable(proofpoint_2(B)), right(FULL)),
    "Proofpoint 2 in Safe Links": (safe(proofpoint_2(A)), right(PLAIN)),
    "Proofpoint 3": (proofpoint_3(B), right(FULL)),
    "Proofpoint 3, two signs": (proofpoint_3(B, "#+"), right(FULL)),
    "Proofpoint 3, folded": (folded(proofpoint_3(B), 76), right(FULL)),
    "Proofpoint 3, in HTML": (f'<a href="{escape(proofpoint_3(B, "#%"))}">x</a>', right(FULL)),
    "Proofpoint 3 in Safe Links": (safe(proofpoint_3(A, "#")), right(PLAIN)),
    "Proofpoint 3 twice": (proofpoint_3(proofpoint_3(B), OTHERS), right(FULL)),
    "Proofpoint 3 twice, few signs": (proofpoint_3(proofpoint_3(B, "#%"), "*#%"), right(FULL)),
    "Proofpoint 3 twice, stops and all": (
        proofpoint_3(proofpoint_3(B, "#+"), "#%+&=?*$!;"),
        right(FULL),
    ),
    "Proofpoint 3 three times": (
        proofpoint_3(proofpoint_3(proofpoint_3(A), OTHERS), OTHERS),
        right(PLAIN),
    ),
    "Proofpoint 3 of Safe Links of Proofpoint 3": (
        proofpoint_3(safe(proofpoint_3(A)), OTHERS),
        right(PLAIN),
    ),
    "Proofpoint 3 twice, folded": (folded(proofpoint_3(proofpoint_3(B), OTHERS), 76), right(FULL)),
    "Proofpoint 1": (
        f"https://urldefense.proofpoint.com/v1/url?u={q(A)}&k=oIvRg1%2BdGAgOoM",
        right(PLAIN),
    ),
    "Barracuda": (f"https://linkprotect.cudasvc.com/url?a={q(B)}&c=E,1,abc&typo=1", right(FULL)),
    "Barracuda, small letters": (
        f"https://linkprotect.cudasvc.com/url?a={q(B).replace('%2F', '%2f')}&c=E",
        right(FULL),
    ),
    "Mimecast keeps it": (
        "https://protect-de.mimecast.com/s/Xy12C0?domain=firm.example.com",
        Refused("sealed"),
    ),
    "Mimecast keeps it, new": (
        "https://url.uk.m.mimecastprotect.com/s/Xy12?domain=example.com",
        Refused("sealed"),
    ),
    "LinkedIn": (
        f"https://www.linkedin.com/redir/redirect?url={q(B)}&urlhash=x-1&trk=msg",
        right(FULL),
    ),
    "LinkedIn, new": (f"https://www.linkedin.com/safety/go?url={q(B)}&trk=flagship", right(FULL)),
    "LinkedIn hides it": ("Hi Nora, here it is: https://lnkd.in/eAbC123", Refused("sealed")),
    "Facebook": (f"https://l.facebook.com/l.php?u={q(B)}&h=AT1x&s=1", right(FULL)),
    "Instagram": (f"https://l.instagram.com/?u={q(B)}&e=AT1", right(FULL)),
    "Facebook with its mark": (
        f"https://lm.facebook.com/l.php?u={q(A.replace('#', '?fbclid=IwAR1#'))}&h=x",
        right(PLAIN),
    ),
    "t.co hides it": ("Your checklist: https://t.co/AbC1dE2", Refused("sealed")),
    "bit.ly hides it": ("https://bit.ly/3abcDEF", Refused("sealed")),
    "tinyurl hides it": ("http://tinyurl.com/y8abc", Refused("sealed")),
    "Mailchimp hides it": (
        "https://example.us1.list-manage.com/track/click?u=a&id=b&e=c",
        Refused("sealed"),
    ),
    "SendGrid hides it": (
        "https://u123.ct.sendgrid.net/ls/click?upn=u001.abc-2Fd",
        Refused("sealed"),
    ),
    "HubSpot hides it": ("https://d2v1.na1.hubspotlinks.com/Ctc/AB+113/x/VW1", Refused("sealed")),
    "Cisco": (f"https://secure-web.cisco.com/1AbC-d_e/{q(B)}", right(FULL)),
    "Trend Micro": (
        (
            f"https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url={q(B)}"
            "&umid=1-2&auth=abc"
        ),
        right(FULL),
    ),
    "FireEye": (f"https://protect2.fireeye.com/v1/url?k=1-2&q=1&e=3&u={q(B)}", right(FULL)),
    "Sophos": (
        (
            "https://eu-west-1.protection.sophos.com/?d=example.com&u="
            f"{base64.b64encode(B.encode()).decode()}&i=NWY&t=abc&h=def"
        ),
        right(FULL),
    ),
    "Symantec": (f"https://clicktime.symantec.com/3Xy?u={q(B)}", right(FULL)),
    "Hornetsecurity": (
        f"https://atpscan.global.hornetsecurity.com/index.php?atp_str=x&url={q(A)}",
        right(PLAIN),
    ),
    "Yahoo": (
        f"https://r.search.yahoo.com/_ylt=A0/RV=2/RE=1/RO=10/RU={q(A)}/RK=2/RS=x-",
        right(PLAIN),
    ),
    "DuckDuckGo": (f"https://duckduckgo.com/l/?uddg={q(B)}&rut=abc", right(FULL)),
    "Steam": (f"https://steamcommunity.com/linkfilter/?url={B}", right(FULL)),
    "VK": (f"https://vk.com/away.php?to={q(B)}&cc_key=", right(FULL)),
    "awstrack": (f"https://abc.r.eu-west-1.awstrack.me/L0/{q(B)}/1/0102018/xyz=345", right(FULL)),
    "Proton asks first": (f"Proton: you are about to open {A} Continue?", right(PLAIN)),
    "web archive": (f"https://web.archive.org/web/2026/{A}", right(PLAIN)),
    "translated": (f"https://translate.google.com/translate?sl=fr&tl=en&u={q(A)}", right(PLAIN)),
    # Marks without width, directions, other alphabets
    "right-to-left marks": (f"\u200f{A}\u200f", right(PLAIN)),
    "embedded in Hebrew": (f"\u202bשלום \u202a{A}\u202c\u202c", right(PLAIN)),
    "isolates": (f"\u2068{A}\u2069", right(PLAIN)),
    "zero-width spaces at each &": (A.replace("&", "\u200b&"), right(PLAIN)),
    "soft hyphens": (folded(A, 20, "\u00ad"), right(PLAIN)),
    "word joiners": (folded(A, 30, "\u2060"), right(PLAIN)),
    "byte order mark": (f"\ufeff{A}", right(PLAIN)),
    "full-width signs": (wide(A), right(PLAIN)),
    "full-width signs and values": (wide(B), right(FULL)),
    "full-width equals only": (A.replace("=", "\uff1d"), right(PLAIN)),
    "full-width signs in Safe Links": (safe(wide(B)), right(FULL)),
    "full-width signs, quoted-printable": (printable(wide(B)), right(FULL)),
    "full-width signs encoded, and a comma": (
        f"{PAGE}%EF%BC%83invite%EF%BC%9Fcompany=A%EF%BC%8CB&id={ID}&v=1",
        right({"company": "A\uff0cB"}),
    ),
    "Sophos in Safe Links": (safe(sophos(B)), right(FULL)),
    "Sophos in Safe Links, with a sign of base64": (
        safe(sophos(f"{PAGE}#invite?company=Exämple ?>?&id={ID}&v=1")),
        right({"company": "Exämple ?>?"}),
    ),
    "full-width colon in the address": (A.replace("https:", "https："), right(PLAIN)),
    # Autocorrection and people
    "a capital": (A.replace("#invite", "#Invite"), right(PLAIN)),
    "all in capitals but the values": (
        A.replace("#invite", "#INVITE").replace("company=", "COMPANY="),
        right(PLAIN),
    ),
    "without https": (A.removeprefix("https://"), right(PLAIN)),
    "only what is behind the hash": (A.partition("#")[2], right(PLAIN)),
    "from ? on": ("?" + A.partition("?")[2], right(PLAIN, "")),
    "an exclamation mark before the kind": (A.replace("#", "#!"), right(PLAIN)),
    "a slash behind the hash": (A.replace("#", "#/"), right(PLAIN)),
    "two hashes": (A.replace("#", "##"), right(PLAIN)),
    "two question marks": (A.replace("invite?", "invite??"), right(PLAIN)),
    "the hash gone, a slash instead": (A.replace("#", ""), right(PLAIN)),
    "as a question of the address": (A.replace("#invite?", "?invite&"), right(PLAIN, "")),
    # The word for its kind is lost, or half of it.
    "the word gone": (A.replace("invite", ""), right(PLAIN, "")),
    "hash and word gone": (B.replace("#invite", ""), right(FULL, "")),
    "word and question mark gone": (A.replace("invite?", ""), right(PLAIN, "")),
    "the slash gone too": (A.replace("/#invite", ""), right(PLAIN, "")),
    "half the word gone": (B.replace("invite", "vite"), right(FULL, "")),
    "the word gone, tracked": (A.replace("#invite?", "?utm_source=x&"), right(PLAIN, "")),
    "the word gone, hash encoded": (A.replace("#invite", "%23"), right(PLAIN, "")),
    "the word gone, Safe Links": (safe(A.replace("#invite", "")), right(PLAIN, "")),
    "the word gone, in a mail": (EN.format(A.replace("invite", "")), right(PLAIN, "")),
    "the word gone, a file's name": (
        A.replace("/#invite", "/index.html"),
        right(PLAIN, ""),
    ),
    "another site's checklist": (
        "https://example.com/checklist/?page=2&sort=date",
        Refused("no-link"),
    ),
    "what a frame is told": (f"{PAGE}#theme=dark&country=LU&lang=fr", Refused("no-link")),
    # A value with an & that nobody has encoded, and what looks like a key behind it.
    "a company with & and =": (
        f"{PAGE}#invite?company=A&B=C Example&date=2026-02-27&id={ID}&v=1",
        right({"company": "A&B=C Example", "day": "2026-02-27"}, "company"),
    ),
    "a company with & and =, encoded spaces": (
        f"{PAGE}#invite?company=A&B=C%20Example&date=2026-02-27&id={ID}&v=1",
        right({"company": "A&B=C Example", "day": "2026-02-27"}, "company"),
    ),
    "a job with & and = in small letters": (
        f"{PAGE}#invite?company=Example&id={ID}&role=r&d=x&time=09:30&v=1",
        said({"company": "Example", "role": "r&d=x", "time": "09:30"}, "role"),
    ),
    "a company with & and one of our keys": (
        f"{PAGE}#invite?company=A&date=B Example&date=2026-02-27&id={ID}&v=1",
        said({"company": "A&date=B Example", "day": "2026-02-27"}, "day", "company"),
    ),
    "a newer key before ours": (
        f"{PAGE}#invite?company=Example&date=2026-02-27&format=x&id={ID}&v=1",
        right({"company": "Example", "day": "2026-02-27"}),
    ),
    "the job twice": (
        f"{PAGE}#invite?company=Example&id={ID}&role=Lead&role=Head&v=1",
        right({"company": "Example", "role": "Lead"}, "role"),
    ),
    "semicolons": (A.replace("&", ";"), right(PLAIN)),
    "smart quotes around": (f"‘{A}’", right(PLAIN)),
    "a dash for two hyphens": (A.replace("2026-02-27", "2026–02–27"), right(PLAIN)),
    "other hyphens": (A.replace("2026-02-27", "2026\u201102\u201127"), right(PLAIN)),
    # The end
    "version gone": (A.removesuffix("&v=1"), right(PLAIN, "")),
    "version cut": (A.removesuffix("=1"), right(PLAIN)),
    "id gone": (A.replace(f"&id={ID}", ""), right(PLAIN, id_="")),
    "76 characters of it": (A[:120], said(PLAIN, "firm", id_=None)),
    "version first, cut in an escape": (
        f"{PAGE}#invite?v=1&company=Example%20S.A.&role=Customer%20support%2",
        said({"company": "Example S.A.", "role": "Customer support"}, "role", id_=None),
    ),
    "cut in a letter": (B[: B.index("%C3%AB") + 4], said(FULL, "people", id_=ID)),
    "cut in Safe Links": (safe(A)[:260], said(PLAIN, "role")),
    "cut at the hash": (A[: A.index("#") + 1], Refused("no-link")),
    "cut in the kind": (A[: A.index("#") + 4], Refused("no-link")),
    "cut behind the first equals": (A[: A.index("company=") + 8], Refused("not-an-invitation")),
    # Pluses
    "pluses of a form": (
        PAGE
        + "#invite?"
        + "&".join(
            f"{key}={quote_plus(value)}"
            for key, value in (
                ("company", PLAIN["company"]),
                ("role", PLAIN["role"]),
                ("date", PLAIN["day"]),
                ("time", "09:30"),
                ("firm", "Example Search"),
                ("consultant", "Ada Roth"),
                ("id", ID),
                ("v", "1"),
            )
        ),
        right(PLAIN),
    ),
    "a telephone as typed": (
        A.replace("&role", "&phone=+352 26 00 00&role"),
        right({**PLAIN, "consultant_telephone": "+352 26 00 00"}),
    ),
    "a telephone with pluses for spaces": (
        f"{PAGE}#invite?company=Example+S.A.&phone=%2B352+26+00+00&id={ID}&v=1",
        right({"company": "Example S.A.", "consultant_telephone": "+352 26 00 00"}),
    ),
    "C++ as typed": (
        f"{PAGE}#invite?company=Example&role=C++&id={ID}&v=1",
        right({"company": "Example", "role": "C++"}),
    ),
    "C++ developer as typed": (
        f"{PAGE}#invite?company=Example S.A.&role=C++ developer&id={ID}&v=1",
        right({"company": "Example S.A.", "role": "C++ developer"}, "role"),
    ),
    "C++ developer, pluses": (
        f"{PAGE}#invite?company=Example+S.A.&role=C%2B%2B+developer&id={ID}&v=1",
        right({"company": "Example S.A.", "role": "C++ developer"}),
    ),
    "R+D": (
        f"{PAGE}#invite?company=Example%20S.A.&role=Head%20of%20R+D&id={ID}&v=1",
        right({"company": "Example S.A.", "role": "Head of R+D"}),
    ),
    "an address with a plus": (
        f"{PAGE}#invite?company=Example&email=ada+lux@example.com&id={ID}&v=1",
        right({"company": "Example", "consultant_email": "ada+lux@example.com"}),
    ),
    # Signs that other languages of text put before ours, and behind a link.
    "Markdown's backslashes": (re.sub(r"([#&_-])", r"\\\1", A), right(PLAIN)),
    "Jira's backslashes": (
        f"[Checklist|{link(PLAIN, 'r_1').replace('_', chr(92) + '_')}|smart-link]",
        right(PLAIN, id_="r_1"),
    ),
    "a contact card of a code": (
        f"MEBKM:TITLE:Checklist;URL:{B.replace(':', chr(92) + ':', 1)};;",
        right(FULL),
    ),
    "BBCode": (
        f"[url]{PAGE}#invite?v=1&company=Example&role=Lead[/url]",
        right({"company": "Example", "role": "Lead"}, id_=""),
    ),
    "a calendar's line end": (
        f"DESCRIPTION:{PAGE}#invite?v=1&company=Example&role=Lead\\nSee you\\, Ada",
        right({"company": "Example", "role": "Lead"}, id_=""),
    ),
    "Outlook, shortened and safe": (f"{B[:120]}...<{safe(B)}>", right(FULL)),
    "Slack, shortened": (f"<{B.replace('&', '&amp;')}|{B[:110]}…>", right(FULL)),
    "places to break in HTML": (
        B.replace("%", "<wbr>%", 5).replace("&", "<wbr/>&amp;"),
        right(FULL),
    ),
    "two times that differ": (
        f"{PAGE}#invite?company=Example&date=27.02.2026 14:00&time=9:30&id={ID}&v=1",
        right({"company": "Example", "day": "2026-02-27", "time": "09:30"}, "time"),
    ),
    # Unencoded
    "nothing encoded": (
        (
            f"{PAGE}#invite?company=Exemple S.à r.l.&role=Chargée de clientèle&date=27/02/2026"
            "&time=9h30"
            f"&country=Luxembourg&id={ID}&v=1"
        ),
        right(
            {
                "company": "Exemple S.à r.l.",
                "role": "Chargée de clientèle",
                "day": "2026-02-27",
                "time": "09:30",
                "country": "LU",
            },
            "company",
            "role",
        ),
    ),
    "an ampersand as it is": (
        f"{PAGE}#invite?company=Ernst & Example&role=Lead&id={ID}&v=1",
        right({"company": "Ernst & Example", "role": "Lead"}, "company"),
    ),
    "an ampersand without blanks": (
        f"{PAGE}#invite?company=R&D Example&role=Lead&id={ID}&v=1",
        right({"company": "R&D Example", "role": "Lead"}, "company"),
    ),
    "a hash in a value": (
        f"{PAGE}#invite?company=Example&role=C# developer&id={ID}&v=1",
        right({"company": "Example", "role": "C# developer"}, "role"),
    ),
    "a per cent in a value": (
        f"{PAGE}#invite?company=Example&role=Lead, 80%&id={ID}&v=1",
        right({"company": "Example", "role": "Lead, 80%"}, "role"),
    ),
    "a question mark in a value": (
        f"{PAGE}#invite?company=Who?&role=Lead&id={ID}&v=1",
        right({"company": "Who?", "role": "Lead"}),
    ),
    "an equals sign in a value": (
        f"{PAGE}#invite?company=E=mc2&role=Lead&id={ID}&v=1",
        right({"company": "E=mc2", "role": "Lead"}),
    ),
    "a placeholder": (
        f"{PAGE}#invite?company={{{{ job.company }}}}&role=Lead&id={ID}&v=1",
        said({"role": "Lead"}, "company"),
    ),
    "a placeholder, encoded": (
        f"{PAGE}#invite?company=%7B%7Bjob.company%7D%7D&role=Lead&id={ID}&v=1",
        said({"role": "Lead"}, "company"),
    ),
    "Word's own": (
        f"{PAGE}#invite?company=«Company»&role=Lead&id={ID}&v=1",
        said({"role": "Lead"}, "company"),
    ),
    "Latin-1": (
        f"{PAGE}#invite?company=Soci%E9t%E9%20X&role=Cr%EApier&id={ID}&v=1",
        right({"company": "Société X", "role": "Crêpier"}),
    ),
    "a bare & behind encoded ones": (
        marks(A.removesuffix("&v=1"), qm="%3F", eq="%3D", amp="%26") + "&",
        right(PLAIN, ""),
    ),
    "a letter cut in the middle": (
        f"{PAGE}#invite?company=Example%20%E0%A4%A&id={ID}&role=Lead&v=1",
        said({"company": "Example", "role": "Lead"}, "company"),
    ),
    "UTF-8 read as Latin-1": (
        f"{PAGE}#invite?company=Soci%C3%83%C2%A9t%C3%83%C2%A9&id={ID}&v=1",
        right({"company": "Société"}, "company"),
    ),
    "decomposed letters": (
        f"{PAGE}#invite?company=Socie%CC%81te%CC%81&id={ID}&v=1",
        right({"company": "Société"}),
    ),
    # Two links, other links
    "two different links": (f"New: {A}\n\nOld: {B}", right(PLAIN, "")),
    "a move inside an invitation mail": (f"{EN.format(A)}\n{PAGE}#move?d=AAAA&v=1", right(PLAIN)),
    "the same link three times": (f"{A}\n{safe(A)}\n<{A}>", right(PLAIN)),
    "other addresses around": (
        (
            f"https://example.com/?company=No&date=2020-01-01 {A} "
            "https://example.com/unsubscribe?id=7&to=x"
        ),
        right(PLAIN),
    ),
    "another invitation's words": ("Please invite? company=No. " + A, right(PLAIN)),
    "a link of another site": (
        "https://calendly.com/ada/30min?company=Example&date=2026-02-27",
        Refused("no-link"),
    ),
    # Three at once
    "Safe Links, folded, quoted": ("> " + folded(safe(B), 70, "\n", "> "), right(FULL)),
    "amp, hash encoded, stop": (marks(B, hash="%23").replace("&", "&amp;") + ").", right(FULL)),
    "Google, amp, soft ends": (printable(google(B).replace("&", "&amp;")), right(FULL)),
    "Proofpoint 2 of an encoded one, in brackets": (
        f"<{proofpoint_2(marks(A, hash='%23'))}>,",
        right(PLAIN),
    ),
    "Proofpoint 3 of Safe Links, quoted-printable": (
        printable(proofpoint_3(safe(A), "#%")),
        right(PLAIN),
    ),
    "tracked, all marks encoded, Chinese stop": (
        marks(A.replace("#", "?gclid=1#"), hash="%23", qm="%3F", eq="%3D", amp="%26") + "。",
        right(PLAIN),
    ),
    "twice encoded, wrapped, in a French sentence": (
        FR.format(folded(twice(B), 76, "\n")),
        right(FULL),
    ),
    "Facebook, mark, folded": (
        folded(f"https://l.facebook.com/l.php?u={q(B)}%26fbclid%3DIwAR&h=x", 76),
        right(FULL),
    ),
    "version gone, Safe Links, top": (safe(A.removesuffix("&v=1") + "#top"), right(PLAIN, "")),
    "zero width, amp, quotes": (f"“{A.replace('&', chr(0x200B) + '&amp;')}”", right(PLAIN)),
    "capitals, soft ends, brackets": (
        f"<{folded(A.replace('#invite', '#Invite'), 75, '=' + chr(10))}>",
        right(PLAIN),
    ),
    "Barracuda, quoted-printable, German": (
        printable(DE.format(f"https://linkprotect.cudasvc.com/url?a={q(B)}&c=E,1,x&typo=1")),
        right(FULL),
    ),
    "encoded whole, full-width, bold": (
        f"*{wide(PAGE + q('#' + A.partition('#')[2]))}*",
        right(PLAIN),
    ),
    "a reply of a reply, Safe Links, English": (
        "On Fri, Ada wrote:\n> On Thu, Bob wrote:\n>> " + folded(safe(A), 60, "\n", ">> "),
        right(PLAIN),
    ),
}


def found(text: str) -> InvitationLink:
    link = read_link(text)
    assert isinstance(link, InvitationLink)
    return link


@pytest.mark.parametrize("name", CASES)
def test_a_link_is_read_right_or_said_or_refused(name: str) -> None:
    text, answer = CASES[name]
    if isinstance(answer, Refused):
        with pytest.raises(LinkError) as error:
            read_link(text)
        assert error.value.code == answer.code
        assert answer.code in LINK_PROBLEMS
        return
    read = found(text)
    named = {doubt.field for doubt in (*read.doubts, *read.lost)}
    named |= {problem.field for problem in read.problems}
    if isinstance(answer, Right):
        assert dict(read.fields) == dict(answer.fields)
        assert answer.id in (read.invitation.id, "")
        assert read.invitation.id_is_made == (answer.id == "")
        assert answer.shown <= named
        return
    wrong = {
        name
        for name in {*answer.fields, *read.fields}
        if read.fields.get(name, "") != answer.fields.get(name, "")
    }
    gone = {name for name in wrong if name not in read.fields}
    cut = any(one.code in ("end", "whole-end") for one in read.lost)
    assert wrong - (gone if cut else set()) <= named
    assert answer.about & named
    assert read.invitation.id == answer.id or read.invitation.id_is_made
