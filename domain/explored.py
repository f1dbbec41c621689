"""Areas a therapist may not have looked at with a client: a list to think along, from which nothing is concluded."""

from enum import StrEnum


class Area(StrEnum):
    """One area; a tick says that it is to be raised with the client, and nothing about a cause."""

    WORK = "work"
    ACTIVITIES = "active"
    INJURIES = "injuries"
    SLEEP = "sleep"
    MOOD = "mood"
    FOOD = "food"
    LOAD = "load"
    CARE = "care"
