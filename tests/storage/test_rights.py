"""What was agreed to and who looked, as rows: every choice is kept, and the latest counts."""

from domain.delivery import Kind, Sending
from domain.rights import VERSIONS, Consent, Looked, Told
from storage import audit, consents, outbox
from storage.database import Database
from storage.outbox import Letter
from storage.tables import consent
from tests.storage.rows import DAY, HOUR, T0, vera_and_anna


async def test_every_choice_is_kept_and_the_latest_counts(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        client = await rows.client(session)
        assert await consents.latest(session, client, Consent.SHARING) is None
        await consents.choose(session, client, Consent.SHARING, given=True, now=T0)
        await consents.choose(session, client, Consent.SHARING, given=False, now=T0 + DAY)
        latest = await consents.latest(session, client, Consent.SHARING)
        assert latest is not None
        assert (latest.given, latest.version, latest.at) == (False, VERSIONS[Consent.SHARING], T0 + DAY)
        assert len(await session.find_all(consent, client_id=client.id)) == 2


async def test_who_agreed_before_choices_were_kept_agreed_to_the_first_text(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        client = await rows.client(session)
        (first,) = await consents.all_of(session, client)
        assert (first.what, first.version, first.at) == (Consent.HEALTH, client.consent_number, client.consented_at)


async def test_looks_name_who_opened_what(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        client = await rows.client(session)
        await audit.looked(session, client, rows.vera.subject, Looked.CARD, now=T0)
        await audit.looked(session, client, rows.vera.subject, Looked.ALERT, now=T0 + HOUR)
        assert await audit.looks(session, client) == (
            audit.Look("Vera", Looked.CARD, T0),
            audit.Look("Vera", Looked.ALERT, T0 + HOUR),
        )


async def test_notices_are_what_was_certainly_sent_to_others(database: Database) -> None:
    async with database.write() as session:
        rows = await vera_and_anna(session)
        client = await rows.client(session)
        for person, message in ((rows.vera.person, "alerts.alert"), (rows.vera.person, "everywhere.note_told"),
                                (rows.anna.person, "alerts.client_closed")):  # fmt: skip
            put = await outbox.put(session, client.practice, Letter(person, message, Kind.ALERT, {}, client.id), now=T0)
            assert put is not None
            await outbox.mark(session, put, Sending.SENT, now=T0 + HOUR)
        waiting = Letter(rows.vera.person, "alerts.alert", Kind.ALERT, {}, client.id)
        await outbox.put(session, client.practice, waiting, now=T0)
        found = await audit.notices(session, client)
        assert sorted(one.what for one in found) == [Told.ALERT, Told.NOTE]
        assert {(one.to, one.at) for one in found} == {("Vera", T0 + HOUR)}
