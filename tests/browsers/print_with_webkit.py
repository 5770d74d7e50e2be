"""Prints a page with WebKitGTK and GTK's own print operation, as a reader's "Print" does.

Runs with Debian's Python. Standard input, as JSON: `address`, `script` (run there first; the page
is loaded anew after it), `ready` (an expression that is true once there is something to print),
`before` (a script run just before), `target` (the PDF to be).
"""

import json
import sys
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # type: ignore[import-not-found]  # noqa: E402

_PAUSE = 300
_PATIENCE = 60


class Printing:
    """One window, which goes through the steps one after the other."""

    def __init__(self, wanted: dict[str, str]) -> None:
        self._wanted = wanted
        self._prepared = False
        self._asked = 0
        window = Gtk.OffscreenWindow()
        window.set_default_size(1280, 900)
        self._view = WebKit2.WebView()
        self._view.connect("load-changed", self._loaded)
        window.add(self._view)
        window.show_all()
        self._view.load_uri(wanted["address"])

    def _loaded(self, _: Any, event: Any) -> None:
        if event != WebKit2.LoadEvent.FINISHED:
            return
        if self._prepared:
            GLib.timeout_add(_PAUSE, self._ask)
            return
        self._prepared = True
        self._run(self._wanted["script"], lambda _: self._view.reload())

    def _ask(self) -> bool:
        self._asked += 1
        if self._asked * _PAUSE > _PATIENCE * 1000:
            sys.exit("there was never anything to print")
        self._run(f"return Boolean({self._wanted['ready']})", self._answered)
        return False

    def _answered(self, is_ready: object) -> None:
        if is_ready:
            self._run(self._wanted["before"], lambda _: GLib.timeout_add(_PAUSE, self._print))
        else:
            GLib.timeout_add(_PAUSE, self._ask)

    def _print(self) -> bool:
        settings = Gtk.PrintSettings()
        settings.set_printer("Print to File")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{self._wanted['target']}")
        settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
        setup = Gtk.PageSetup()
        setup.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
        operation = WebKit2.PrintOperation.new(self._view)
        operation.set_print_settings(settings)
        operation.set_page_setup(setup)
        operation.connect("finished", lambda _: Gtk.main_quit())
        operation.connect("failed", lambda _, error: sys.exit(error.message))
        self._operation = operation
        operation.print_()
        return False

    def _run(self, script: str, then: Any) -> None:
        def answered(view: Any, result: Any) -> None:
            value = view.call_async_javascript_function_finish(result)
            then(json.loads(value.to_json(0)) if not value.is_undefined() else None)

        self._view.call_async_javascript_function(script, -1, None, None, None, None, answered)


if __name__ == "__main__":
    printing = Printing(json.load(sys.stdin))
    Gtk.main()
