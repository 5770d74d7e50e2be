"""The facts that the guide is made from, by id.

Those of the article (S) have what each of them asks for: an actionable one is something to do on a
day, a step of the checklist or the window of one. The further ones (X) are those of other sources
that a page may name; each stands with a link on the pages that do.
"""

FACTS = {
    "S-01": "framing",
    "S-02": "step",
    "S-03": "step",
    "S-04": "step",
    "S-05": "step",
    "S-06": "reason",
    "S-07": "step",
    "S-08": "step",
    "S-09": "step",
    "S-10": "data flow",
    "S-11": "step",
    "S-12": "window",
    "S-13": "form",
    "S-14": "form",
    "S-15": "form",
    "S-16": "step",
    "S-17": "window",
    "S-18": "window",
    "S-19": "rule",
    "S-20": "step",
    "S-21": "form",
    "S-22": "reason",
    "S-23": "form",
    "S-24": "form",
    "S-25": "check",
    "S-26": "step",
    "S-27": "step",
    "S-28": "advice",
    "S-29": "step",
    "S-30": "step",
    "S-31": "step",
    "S-32": "reason",
}

FURTHER = {
    f"X-{number:02}"
    for first, last in ((1, 15), (20, 31), (40, 47), (50, 61), (70, 75), (90, 90))
    for number in range(first, last + 1)
}
"""Customs, offers, rejections and rights, money: what the article does not speak of."""

ACTIONABLE = [fact for fact, kind in FACTS.items() if kind in ("step", "window")]
