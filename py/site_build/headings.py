"""The signs beside headings that link to them: for the mouse alone.

To who listens all would have one name, and be read out with each heading. The same links stand
in the table of contents, with the names of the headings.
"""

_SIGN = '<a class="headerlink" '


def quiet_signs(html: str) -> str:
    """The HTML of a page with these links out of the tab order and the accessibility tree."""
    return html.replace(_SIGN, f'{_SIGN}aria-hidden="true" tabindex="-1" ')
