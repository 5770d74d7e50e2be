"""Pages lose the indentation of their templates, and no white space that shows."""

import pytest

from site_build.slim_pages import without_indentation


@pytest.mark.parametrize(
    ("page", "slim"),
    [
        ("<p>a\n    b <b>c</b>\n\n  </p>\n", "<p>a\nb <b>c</b>\n</p>\n"),
        ("a  b", "a  b"),
        ('<p title="one\n  two">\n  x</p>', '<p title="one\n  two">\nx</p>'),
        ("<pre>  x\n    y</pre>\n  <p>", "<pre>  x\n    y</pre>\n<p>"),
        ("<textarea name=a>\n  x\n</textarea>", "<textarea name=a>\n  x\n</textarea>"),
        ("<script>\n  // a\n  b()\n</script>\n\n", "<script>\n  // a\n  b()\n</script>\n"),
        ('<template data-page-data>{"a":"x\\ny"}</template>', None),
        ("<prefix>\n  x\n</prefix>", "<prefix>\nx\n</prefix>"),
    ],
)
def test_only_line_breaks_between_elements_are_slimmed(page: str, slim: str | None) -> None:
    assert without_indentation(page) == (page if slim is None else slim)
