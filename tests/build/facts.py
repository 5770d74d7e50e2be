"""The facts of the article that the guide is made from, by id, and what each of them asks for.

An actionable one is something to do on a day: a step of the checklist, or the window of one.
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

ACTIONABLE = [fact for fact, kind in FACTS.items() if kind in ("step", "window")]
