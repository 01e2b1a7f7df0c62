"""The group of commands, and the one place where an error becomes a line and an exit status.

Exit status: 0 done; 1 an error in one line on standard error, or some inputs skipped; 2 wrong usage.
"""

from __future__ import annotations

import errno
import logging
import os
import signal
import sys
import warnings
from typing import Any, NoReturn

import click

from kg import __version__
from kg.cli import asking, evaluating, making, showing
from kg.errors import KgError

__all__ = ["cli", "main"]


class _Interrupted(KeyboardInterrupt):
    """Ctrl-C or termination. KeyboardInterrupt itself, raised while the import of a library executes a string, leaves a mark by which
    ``python -m kg`` would end by the signal and not with our exit status, however well it was handled."""


class _Stopped(Exception):
    """Ctrl-C or a closed pipe, which click would answer in its own way; the cause tells which."""


class _Commands(click.Group):
    """A group that lists its commands in the order of use, not of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, BrokenPipeError) as error:
            raise _Stopped from error


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="kg")
def cli() -> None:
    """Build a graph of who did or said what to whom from news and policy texts, and ask it.

    \b
    Example: kg build article.txt -o graph --open
    """


for module in (making, asking, showing, evaluating):
    for command in module.COMMANDS:
        cli.add_command(command)


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and leave the process with its exit status."""
    signal.signal(signal.SIGTERM, _interrupt)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else whoever started us wants it ignored
        signal.signal(signal.SIGINT, _interrupt)
    if not sys.warnoptions:  # what libraries warn about is for developers, not for a reader of articles
        warnings.simplefilter("ignore")
        logging.getLogger().addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit status and never raises what a user can cause."""
    try:
        status = cli.main(arguments, prog_name="kg", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except KgError as error:
        return _failed(str(error))
    except (_Stopped, KeyboardInterrupt, BrokenPipeError, click.Abort) as error:
        if isinstance(error.__cause__ or error, BrokenPipeError):  # who reads us has had enough
            _silence()
            return 0
        return _failed("interrupted; nothing was changed")
    except OSError as error:
        if error.errno == errno.ENOSPC:
            _silence()
        return _failed(": ".join(str(part) for part in (error.filename, error.strerror or error) if part))
    except MemoryError:
        return _failed("out of memory; try fewer --workers or fewer inputs at a time")


def _failed(message: str) -> int:
    click.echo("kg: " + " ".join(message.split()), err=True)
    return 1


def _silence() -> None:
    """Let the interpreter's last flush of standard output go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _interrupt(signum: int, frame: object) -> NoReturn:
    raise _Interrupted
