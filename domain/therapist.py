"""What a therapist promises: how soon notes are read."""

from enum import StrEnum


class ReplyTime(StrEnum):
    """How soon a therapist reads what clients send. Nobody watches a chat all day."""

    SAME_DAY = "same_day"
    TWO_DAYS = "two_days"
    WEEK = "week"
    VISIT = "visit"
