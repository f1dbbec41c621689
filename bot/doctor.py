"""What is wrong with this installation, in words an IT person and a therapist can both use."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import wording
from bot.config import Config, ConfigError, load_config
from bot.keyfile import read_key
from domain.progress import Preset
from domain.verdicts import Tally
from storage import inbox, practices, verdicts
from storage.census import parked
from storage.database import Database
from storage.migrate import newest, version
from storage.sealing import SealBroken, Vault
from wording.sheets import sheet
from wording.standing import begun, languages, standing


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: what, whether it is well, and what to do if not; `counts` are for programs."""

    what: str
    ok: bool
    detail: str
    counts: Mapping[str, int] = field(default_factory=dict)


async def examine(config: Path | None, environ: Mapping[str, str]) -> list[Finding]:
    """Look at settings, key, words, database and what waits for a person. Reads only."""
    try:
        settings = load_config(config, environ)
        vault = Vault(read_key(settings.key.file, environ))
    except ConfigError as error:
        return [Finding("settings", ok=False, detail=str(error))]
    broken = wording.problems()
    return [
        Finding("settings", ok=True, detail="complete"),
        Finding("words", ok=not broken, detail="; ".join(broken) or "every message is complete"),
        *await _database(settings, vault),
    ]


async def _database(settings: Config, vault: Vault) -> list[Finding]:
    database = Database(settings.database.url.get_secret_value(), vault)
    try:
        found = await version(database)
        if found != newest():
            return [Finding("database", ok=False, detail=f"at step {found}, not {newest()}: interlude migrate")]
        shape = Finding("database", ok=True, detail=f"at step {found}")
        return [shape, *await _waiting(database), *await _verdicts(database)]
    except SealBroken as error:
        return [Finding("key", ok=False, detail=f"{error}: this key file does not belong to this database")]
    finally:
        await database.close()


async def _waiting(database: Database) -> list[Finding]:
    async with database.read() as session:
        aside = await inbox.quarantined(session)
        unsure = await parked(session)
        countries = {
            (await practices.practice_of(session, one)).country for one in await practices.practice_ids(session)
        }
    drafts = sorted(country for country in countries if sheet(country).status != "reviewed")
    return [
        Finding("messages set aside", ok=aside == 0, detail=f"{aside} could not be handled"),
        Finding("messages unconfirmed", ok=True, detail=f"{unsure} may or may not have arrived"),
        Finding("safety sheets", ok=True, detail=f"not reviewed by a clinician yet: {', '.join(drafts) or 'none'}"),
        _languages(),
    ]


def _languages() -> Finding:
    """Which languages are spoken, which of them nobody has reviewed, and which wait to be complete."""
    unread = [one for one in languages() if not standing(one).is_reviewed]
    unfinished = [one for one in begun() if one not in languages()]
    parts = [f"not reviewed by people who speak them yet: {', '.join(unread) or 'none'}"]
    parts += [f"not complete: {', '.join(unfinished)}"] if unfinished else []
    return Finding("languages", ok=True, detail="; ".join(parts))


async def _verdicts(database: Database) -> list[Finding]:
    """What therapists said of alerts, and how many of them may want another preset; nobody is named."""
    async with database.read() as session:
        said, others = await verdicts.by_rule(session), await verdicts.suggestions(session)
    if not said:
        return [Finding("verdicts on alerts", ok=True, detail="none yet")]
    return [
        *(
            Finding(f"verdicts on {rule}", ok=True, detail=_said(tally), counts=asdict(tally))
            for rule, tally in said.items()
        ),
        *(_suggestion(preset, count) for preset, count in others.items()),
    ]


def _said(tally: Tally) -> str:
    return f"{tally.right} right, {tally.early} too early, {tally.wrong} wrong"


def _suggestion(preset: Preset, count: int) -> Finding:
    told = f"the verdicts of {count} speak for it; therapists choose with /alerts"
    return Finding(f"preset {preset}", ok=True, detail=told, counts={"therapists": count})


def in_words(findings: list[Finding]) -> str:
    """A line each."""
    return "\n".join(f"{'ok   ' if one.ok else 'LOOK '} {one.what}: {one.detail}" for one in findings)


def as_json(findings: list[Finding]) -> str:
    """The same for programs."""
    return json.dumps([asdict(one) for one in findings], indent=2)
