"""How the sandbox's own doors, `/control` and `/clock`, say no."""


class Trouble(Exception):
    """A plain sentence for whoever drives the sandbox, with an HTTP status and more details."""

    def __init__(self, status: int, sentence: str, **details: object) -> None:
        super().__init__(sentence)
        self.status = status
        self.body = {"error": sentence, **details}
