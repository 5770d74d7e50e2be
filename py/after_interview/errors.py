"""What can be wrong with what a person typed or a file holds, as codes; words.py has the words."""

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong with one field: its name, and the code of the sentence that explains it."""

    field: str
    code: str


class Doubt(NamedTuple):
    """What may be otherwise in a link that was read, or is lost from it: a field, and the code why.

    An empty field speaks of the link as a whole.
    """

    field: str
    code: str


class FieldError(ValueError):
    """A field holds something no plan can be made from; `problem` says which field and why."""

    def __init__(self, field: str, code: str) -> None:
        super().__init__(f"{field}: {code}")
        self.problem = Problem(field, code)


class TableError(ValueError):
    """A recruiter's list that cannot be read; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class LinkError(ValueError):
    """A link that cannot be read; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class StateError(ValueError):
    """Stored or imported data that cannot be read; `code` says why, `where` at which place."""

    def __init__(self, code: str, where: str = "") -> None:
        super().__init__(f"{code} {where}".strip())
        self.code = code
        self.where = where
