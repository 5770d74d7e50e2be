"""A machine that damages links as programs and people do: one kind of damage after the other."""

import base64
import quopri
import random
import re
from collections.abc import Callable, Mapping
from html import escape
from urllib.parse import quote

from after_interview.links.invitation import Invitation, invitation, link_of

PAGE = "https://example.org/after/checklist/"

Damage = Callable[[str, random.Random], str]

POOLS: Mapping[str, tuple[str, ...]] = {
    "company": (
        "Example S.A.", "Ernst & Example", "Example C++ Works", "Société d’Exemple", "100% Example",
        "R&D=Example?", "A/B #1 Example", "例の会社", "Example (Luxembourg)", "„Beispiel“ GmbH",
        "Example; Sons, Ltd.", "O'Example", "3D Example", "Example+Partners", "E=mc2 Example", "X",
        "Example #invite? no", "Müller-Beispiel & Co. KG", "Example 20%", "Example | Group",
    ),
    "role": (
        "C# / .NET developer (m/w/d)", "Coordinator", "C++ developer", "Head of R+D",
        "Cadre de santé",
        "Customer support coordinator", "Level A+", "Lead, part-time 80%", "Ingénieur·e [stage]",
    ),
    "day": ("2026-02-27", "2026-12-01", "2027-03-04"),
    "time": ("09:00", "14:30", "08:15"),
    "people": (
        "Claire Weber, recruiter\nMarc Thill, head of support",
        "Zoë Nguyễn, CTO & founder, zoe@example.com", "Claire",
        "Jean-Luc O’Neil, DRH\nAnna Exemplová\nSofía, +352 only",
    ),
    "channel": ("email", "telephone"),
    "promised": ("2026-03-05", "2027-01-11"),
    "country": ("LU", "FR", "DE", "US"),
    "firm": ("Example Search", "Firm & Sons", "Cabinet Exemple"),
    "consultant": ("Ada Roth", "Élodie Exemple", "J. R. Example"),
    "consultant_email": ("ada.roth@example.com", "ada+lux@example.com"),
    "consultant_telephone": ("+44 7700 900456", "+352 26 00 00", "0800/123-456"),
    "write_to": ("firm",),
}  # fmt: skip
IDS = ("r-1042", "20261042", "3D-7", "42", "a.b_c", "2027-02-26")
TRACKING = (
    "utm_source=news",
    "gclid=Cj0K_x-1",
    "fbclid=IwAR2x",
    "mc_cid=1a2b",
    "utm_medium=e-mail",
)


def valid(chance: random.Random) -> tuple[str, Invitation]:
    """A link of ours, and what it says."""
    names = [name for name in POOLS if name == "company" or chance.random() < 0.6]
    fields = {name: chance.choice(POOLS[name]) for name in names}
    revision = chance.choice(("", "202611260930"))
    invited = invitation(chance.choice(IDS), fields, revision, chance.choice(("", "fr")))
    assert not invited.problems
    return link_of(invited, PAGE), invited


def _fragment(link: str, change: Callable[[str], str]) -> str:
    """The link, with what stands behind `invite` changed, however it is encoded by now."""
    at = link.find("invite")
    return link[:at] + change(link[at:]) if at >= 0 else link


def _percent(marks: str, times: int) -> Damage:
    def damage(link: str, chance: random.Random) -> str:
        for mark in marks:
            code = quote(mark, safe="")
            for _ in range(times - 1):
                code = quote(code, safe="")
            link = (
                link.replace(mark, code)
                if mark == "#"
                else _fragment(
                    link,
                    lambda text, mark=mark, code=code: text.replace(mark, code),  # type: ignore[misc]
                )
            )
        return link

    return damage


def _twice(link: str, chance: random.Random) -> str:
    head, mark, rest = link.partition("?")
    return head + mark + re.sub(r"%(?=[0-9A-F]{2})", "%25", rest)


def _insert(piece: str, times: int = 1) -> Damage:
    def damage(link: str, chance: random.Random) -> str:
        for _ in range(times):
            at = chance.randint(min(8, len(link)), len(link))
            link = link[:at] + piece + link[at:]
        return link

    return damage


def _wrapped(link: str, chance: random.Random) -> str:
    """Broken into lines of 76 characters, as by a mail program."""
    return "\r\n".join(link[at : at + 76] for at in range(0, len(link), 76))


def _quoted_printable(link: str, chance: random.Random) -> str:
    return quopri.encodestring(link.encode()).decode().replace("\n", "\r\n")


def _behind(*pieces: str) -> Damage:
    return lambda link, chance: link + chance.choice(pieces)


def _around(before: str, after: str) -> Damage:
    return lambda link, chance: f"{before}{link}{after}"


def _tracked_behind(link: str, chance: random.Random) -> str:
    return link + chance.choice("&?") + "&".join(chance.sample(TRACKING, 2))


def _tracked_before(link: str, chance: random.Random) -> str:
    return link.replace("#", f"?{chance.choice(TRACKING)}#", 1)


def _tracked_inside(link: str, chance: random.Random) -> str:
    return link.replace("invite?", f"invite?{chance.choice(TRACKING)}&", 1)


def _in_parameter(address: str) -> Damage:
    return lambda link, chance: address.replace("@", quote(link, safe=""))


def _proofpoint_2(link: str, chance: random.Random) -> str:
    packed = quote(link, safe="").replace("-", "%2D").replace("_", "%5F")
    packed = packed.replace("%2F", "_").replace("%", "-")
    return (
        f"https://urldefense.proofpoint.com/v2/url?u={packed}&d=DwMFAg&c=euGZstcaTDl&r=x&m=y&s=z&e="
    )


def _proofpoint_3(link: str, chance: random.Random) -> str:
    taken = re.findall(r"[#%+]", link)
    packed = base64.urlsafe_b64encode("".join(taken).encode()).decode().rstrip("=")
    address = re.sub(r"[#%+]", "*", link).replace("https://", "https:/", 1)
    # Runs of the same place are written in short.
    return f"https://urldefense.com/v3/__{address}__;{packed}!!AbCd!x-1$"


def _in_base64(link: str, chance: random.Random) -> str:
    packed = base64.urlsafe_b64encode(link.encode()).decode().rstrip("=")
    return f"https://eu.example.net/c?u={packed}&i=NWQ"


def _lost_end(link: str, chance: random.Random) -> str:
    return re.sub(r"(?:&|%26)v(?:=|%3D)1$", chance.choice(("", "&v", "&v=", "&")), link)


def _cut_anywhere(link: str, chance: random.Random) -> str:
    return link[: chance.randint(len(link) // 2, len(link))]


def _html(link: str, chance: random.Random) -> str:
    return f'<p>Bonjour,</p><a href="{escape(link)}">votre lien</a> &amp; merci&nbsp;!'


def _quoted_reply(link: str, chance: random.Random) -> str:
    lines = [link[at : at + 70] for at in range(0, len(link), 70)]
    return "On Friday Ada wrote:\n> Dear Nora,\n> " + "\n> ".join(lines) + "\n> Kind regards"


DAMAGES: Mapping[str, Damage] = {
    "hash encoded": _percent("#", 1),
    "hash encoded twice": _percent("#", 2),
    "question mark encoded": _percent("?", 1),
    "equals encoded": _percent("=", 1),
    "equals encoded twice": _percent("=", 2),
    "ampersand encoded": _percent("&", 1),
    "ampersand encoded twice": _percent("&", 2),
    "all marks encoded": _percent("?=&#", 1),
    "everything encoded twice": _twice,
    "whole link encoded": lambda link, chance: quote(link, safe=""),
    "&amp;": lambda link, chance: link.replace("&", "&amp;"),
    "&amp;amp;": lambda link, chance: link.replace("&", "&amp;amp;"),
    "&#38;": lambda link, chance: link.replace("&", "&#38;").replace("=", "&#x3D;"),
    "quoted-printable": _quoted_printable,
    "soft line end": _insert("=\r\n"),
    "line ends": _wrapped,
    "a line end": _insert("\n"),
    "two blanks": _insert(" ", 2),
    "a zero-width space": _insert("\u200b"),
    "a soft hyphen": _insert("\u00ad"),
    "in brackets": _around("<", ">"),
    "in round brackets": _around("(see ", ")"),
    "in quotes": _around("“", "”"),
    "a stop behind": _behind(".", ",", ";", "!", ")", "。", "、", "…", "*", ">", "»", "’", "]"),
    "in a sentence": _around("Dear Nora, open ", " and tell me. Kind regards, Ada & team"),
    "in a mail": _around("Dear Nora,\n\nyour link:\n", "\n\nSee https://example.com/?id=9&to=x\n"),
    "tracking behind": _tracked_behind,
    "tracking before": _tracked_before,
    "tracking inside": _tracked_inside,
    "#top": _behind("#top", "#_top"),
    "end lost": _lost_end,
    "cut": _cut_anywhere,
    "Safe Links": _in_parameter(
        "https://eur01.safelinks.protection.outlook.com/?url=@&data=05%7C02%7Cnora%40example.com"
        "%7Cab&sdata=x%2By%3D&reserved=0"
    ),
    "Google": _in_parameter("https://www.google.com/url?q=@&sa=D&source=editors&ust=17&usg=AOv"),
    "Facebook": _in_parameter("https://l.facebook.com/l.php?u=@&h=AT0x&s=1"),
    "LinkedIn": _in_parameter("https://www.linkedin.com/redir/redirect?url=@&urlhash=x1&trk=p"),
    "Barracuda": lambda link, chance: _in_parameter(
        "https://linkprotect.cudasvc.com/url?a=@&c=E,1,x&typo=1"
    )(link, chance).replace("%2F", "%2f"),
    "a filter's path": _in_parameter("https://secure-web.cisco.com/1aBcD/@"),
    "Proofpoint 2": _proofpoint_2,
    "Proofpoint 3": _proofpoint_3,
    "base64": _in_base64,
    "Slack": _around("<", "|your link>"),
    "Markdown": _around("[your link](", ")"),
    "HTML": _html,
    "a quoted reply": _quoted_reply,
    "an Outlook hyperlink field": _around('HYPERLINK "', '" your link'),
    "the word lost": lambda link, chance: link.replace("invite?", chance.choice(("?", "nvite?"))),
    "hash and word lost": lambda link, chance: link.replace("#invite?", "?"),
    "capitals": lambda link, chance: link.replace("invite?", "Invite?"),
}


LAST = {
    "in brackets", "in round brackets", "in quotes", "a stop behind", "in a sentence", "in a mail",
    "Slack", "Markdown", "HTML", "a quoted reply", "an Outlook hyperlink field",
}  # fmt: skip
"""What stands around a link: filters and trackers see the link alone."""

TRANSPORT = {"quoted-printable", "soft line end"}
"""What is done to a whole message, when it is sent."""


def damaged(link: str, chance: random.Random) -> tuple[str, tuple[str, ...]]:
    """The link after two or three kinds of damage, and which they were."""
    names = tuple(chance.sample(list(DAMAGES), chance.randint(2, 3)))
    for name in sorted(names, key=lambda name: (name in LAST, name in TRANSPORT)):
        link = DAMAGES[name](link, chance)
    return link, names
