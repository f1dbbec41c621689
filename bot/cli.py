"""The command line: every command says what it did, and a wrong setting is named, never shown."""

import asyncio
import os
import shlex
from collections.abc import Coroutine
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer

from bot import contact, local, setup, team
from bot import doctor as doctors
from bot import export as exporting
from bot.clock import SystemClock
from bot.config import Config, ConfigError, load_config
from bot.export import Form
from bot.keyfile import read_key
from bot.logs import set_up_logging
from bot.poll import Fatal
from bot.process import serve
from bot.single import AlreadyRunning, only_one
from exchange import clients as ratings
from exchange.analysis import analyse as judge
from exchange.file import Unreadable
from exchange.notes import Notes
from exchange.report import as_json as as_document
from exchange.report import in_words
from storage import sqlite
from storage.sealing import SealBroken, Vault
from wording import WordingError

app = typer.Typer(
    help="Interlude keeps a manual therapist and a client in touch between sessions.", no_args_is_help=True
)
practice = typer.Typer(help="Practices of this installation.", no_args_is_help=True)
app.add_typer(practice, name="practice")

ConfigFile = Annotated[Path | None, typer.Option("--config", help="The settings; config.toml if there is one.")]
Zone = Annotated[str, typer.Option(help="The practice's time zone, for example Europe/Berlin.")]
Country = Annotated[str, typer.Option(help="Two letters; there must be a safety sheet for it.")]
Language = Annotated[str, typer.Option(help="Two letters; what people are spoken to whose own language is not known.")]
T = TypeVar("T")


@app.command()
def run(config: ConfigFile = None) -> None:
    """Run the bot until it is told to stop."""
    set_up_logging()
    settings, vault = _open(config)
    url = settings.database.url.get_secret_value()
    try:
        with only_one(sqlite.file_of(url)):
            _do(setup.ensure_ready(url, vault))
            _do(setup.ensure_safe(url, vault))
            _do(serve(settings, vault))
    except AlreadyRunning as error:
        _fail(str(error))


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Where the page is; a port in use, the next one.")] = 8765,
    folder: Annotated[Path, typer.Option(help="Where this try-out is kept.")] = Path(".interlude"),
    story: Annotated[str, typer.Option(help="The story to open; otherwise the one opened last.")] = "",
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin this story anew.")] = False,
) -> None:
    """Try the bot with a Telegram on your own computer."""
    raise typer.Exit(_do(local.run(folder, port, story=story, fresh=fresh)))


@app.command()
def init(
    name: Annotated[str, typer.Option(prompt="Name of the practice")],
    zone: Annotated[str, typer.Option(prompt="Time zone")] = "Europe/Berlin",
    country: Annotated[str, typer.Option(prompt="Country (two letters)")] = "de",
    token: Annotated[str, typer.Option(prompt="Token from BotFather (Enter: later)", hide_input=True)] = "",
    config: Annotated[Path, typer.Option(help="The settings file to make.")] = Path("config.toml"),
) -> None:
    """Make config.toml, the key file and the first practice; print the therapist's link."""
    for line in _say(setup.make_files, config, token):
        typer.echo(line)
    if not token and "INTERLUDE_TELEGRAM__TOKEN" not in os.environ:
        typer.echo(f"Next: put the token into {config}, then: interlude practice add {shlex.quote(name)}")
        return
    settings, vault = _open(config)
    _print_invite(settings, vault, setup.NewPractice(name, zone, country))


@practice.command("add")
def practice_add(
    name: str,
    zone: Zone = "Europe/Berlin",
    country: Country = "de",
    language: Language = "en",
    config: ConfigFile = None,
) -> None:
    """Add a practice; print a one-time link to forward to its therapist."""
    settings, vault = _open(config)
    _print_invite(settings, vault, setup.NewPractice(name, zone, country, language))


@practice.command("contact")
def practice_contact(
    name: str,
    reach: Annotated[str, typer.Option(help="How clients reach this person, for example a phone number.")],
    of: Annotated[str, typer.Option("--practice", help="The practice, when there are several.")] = "",
    config: ConfigFile = None,
) -> None:
    """Name the person clients can turn to when something didn't sit right."""
    settings, vault = _open(config)
    for line in _do(contact.name_contact(settings, vault, (name, reach), of)):
        typer.echo(line)


@practice.command("manager")
def practice_manager(
    of: Annotated[str, typer.Option("--practice", help="The practice, when there are several.")] = "",
    config: ConfigFile = None,
) -> None:
    """Print a one-time link for somebody who looks after the team and sees no client."""
    settings, vault = _open(config)
    for line in _do(team.invite_manager(settings, vault, of, SystemClock().now())):
        typer.echo(line)


@practice.command("remove")
def practice_remove(
    name: Annotated[str, typer.Argument(help="The name clients read.")],
    of: Annotated[str, typer.Option("--practice", help="The practice, when there are several.")] = "",
    config: ConfigFile = None,
) -> None:
    """Remove a therapist: they can reach nothing any more, and their clients are asked who goes on."""
    settings, vault = _open(config)
    for line in _do(team.remove_therapist(settings, vault, (name, of), SystemClock().now())):
        typer.echo(line)


@app.command()
def migrate(config: ConfigFile = None) -> None:
    """Bring the database to this program's shape."""
    settings, vault = _open(config)
    typer.echo(_do(setup.bring_up_to_date(settings.database.url.get_secret_value(), vault)))


@app.command()
def doctor(
    config: ConfigFile = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Say what is wrong, in words. Ends with 1 when something is."""
    findings = _do(doctors.examine(config, os.environ))
    typer.echo(doctors.as_json(findings) if as_json else doctors.in_words(findings))
    raise typer.Exit(0 if all(finding.ok for finding in findings) else 1)


@app.command()
def analyse(
    file: Annotated[Path, typer.Argument(help="A CSV with the columns client, date, measure, score.")],
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    replay: Annotated[bool, typer.Option("--replay", help="Every alert there would have been, with its date.")] = False,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Judge as of this day.")] = None,
) -> None:
    """Judge ratings of your own: what each measure shows, and the verdict for each client."""
    notes, last = Notes(file.name), until.date() if until else None
    try:
        found = [judge(client, last) for client in ratings.read(file, notes, last)]
    except Unreadable as error:
        _fail("\n".join([*notes.lines(), str(error)]))
    typer.echo(as_document(found, replay=replay) if as_json else in_words(found, replay=replay))
    for line in notes.lines():
        typer.echo(line, err=True)


@app.command()
def export(
    client: Annotated[str, typer.Option(help="The name that stands in /clients, or the client's number.")],
    form: Annotated[Form, typer.Option("--format", help="html and text are a progress report.")] = Form.HTML,
    config: ConfigFile = None,
) -> None:
    """Write what one client told to the standard output: as a report, or as data."""
    settings, vault = _open(config)
    typer.echo(_do(exporting.export(settings, vault, client, form, SystemClock().now())), nl=False)


def _print_invite(settings: Config, vault: Vault, new: setup.NewPractice) -> None:
    for line in _do(setup.add_practice(settings, vault, new)):
        typer.echo(line)


def _open(config: Path | None) -> tuple[Config, Vault]:
    settings = _say(load_config, config, os.environ)
    return settings, Vault(_say(read_key, settings.key.file, os.environ))


def _say(make: Any, *args: Any) -> Any:
    try:
        return make(*args)
    except ConfigError as error:
        _fail(str(error))


def _do(work: Coroutine[Any, Any, T]) -> T:
    try:
        return asyncio.run(work)
    except (ConfigError, Fatal, SealBroken, WordingError, setup.SetupError) as error:
        _fail(str(error))


def _fail(line: str) -> NoReturn:
    typer.echo(line, err=True)
    raise typer.Exit(2)


def main() -> None:
    """The console script."""
    app()
