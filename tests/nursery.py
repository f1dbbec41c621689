"""Processes of the bot and of the sandbox without their start: forked from one that has imported everything.

They run what `python -m bot` and `python -m sandbox` run, and end as those do. Tests of the start itself, and all that
these processes start on their own, begin at the beginning.
"""

import asyncio
import atexit
import contextlib
import gc
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
from asyncio.subprocess import Process
from collections.abc import Awaitable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

ROOT = Path(__file__).parent.parent


class Pipe(asyncio.StreamReaderProtocol):
    """What one process says on standard output or standard error."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.stream = asyncio.StreamReader()
        self.over = asyncio.get_running_loop().create_future()
        super().__init__(self.stream)

    @classmethod
    async def of(cls, number: int) -> "Pipe":
        """Read from this end of a pipe."""
        _, made = await asyncio.get_running_loop().connect_read_pipe(cls, os.fdopen(number, "rb", 0))
        return made

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what is to be closed."""
        self.end = transport.close
        super().connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is left who could say more."""
        super().connection_lost(exc)
        self.over.set_result(None)


class Child:
    """One process, with the part of asyncio's own that tests need."""

    def __init__(self, pid: int, pipes: list[Pipe], ending: Awaitable[int]) -> None:
        """A process that runs; `ending` tells its exit code. Without a pipe of its own, `stderr` is `stdout`."""
        self.pid, self._pipes = pid, pipes
        self.stdout, self.stderr = pipes[0].stream, pipes[-1].stream
        self.returncode: int | None = None
        self._ended = asyncio.create_task(self._learn(ending))

    async def wait(self) -> int:
        """The exit code, negative for a signal."""
        return await asyncio.shield(self._ended)

    async def communicate(self) -> tuple[bytes, bytes]:
        """All it still says, once it has ended."""
        out, errors = await asyncio.gather(self.stdout.read(), self.stderr.read())
        await self.wait()
        return out, errors

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    async def _learn(self, ending: Awaitable[int]) -> int:
        """Processes it has started may still hold its pipes; they are given a second."""
        self.returncode = await ending
        await asyncio.wait([pipe.over for pipe in self._pipes], timeout=1)
        for pipe in self._pipes:
            pipe.end()
        return self.returncode


async def start(
    module: str, *arguments: str, environ: Mapping[str, str] | None = None, stderr: IO[bytes] | None = None
) -> Child:
    """Start `python -m module`; its standard error goes to the file, or to a stream when there is none."""
    ends = [os.pipe()] if stderr else [os.pipe(), os.pipe()]
    errors = stderr.fileno() if stderr else ends[1][1]
    ours = _begin(module, arguments, dict(os.environ if environ is None else environ), Path.cwd(), ends[0][1], errors)
    for _, written in ends:
        os.close(written)
    reader, writer = await asyncio.open_unix_connection(sock=ours)
    pid = int(await reader.readline())
    return Child(pid, [await Pipe.of(read) for read, _ in ends], _told(reader, writer))


async def _told(line: asyncio.StreamReader, writer: asyncio.StreamWriter) -> int:
    try:
        return int(await line.readline())
    finally:
        writer.close()


async def start_anew(module: str, *arguments: str, environ: Mapping[str, str], stderr: IO[bytes]) -> Process:
    """Start it from the beginning."""
    return await asyncio.create_subprocess_exec(sys.executable, "-m", module, *arguments, env=environ, stderr=stderr)


def run(module: str, *arguments: str, environ: Mapping[str, str], cwd: Path) -> "subprocess.CompletedProcess[str]":
    """Run `python -m module` to its end, as subprocess.run does."""
    with TemporaryFile() as out, TemporaryFile() as errors:
        ours = _begin(module, arguments, dict(environ), cwd, out.fileno(), errors.fileno())
        ours.settimeout(60)
        with ours, ours.makefile() as line:
            _, code = line.readline(), int(line.readline())
        said = [(file.seek(0), file.read().decode())[1] for file in (out, errors)]
    return subprocess.CompletedProcess([module, *arguments], code, *said)


def _begin(
    module: str, arguments: tuple[str, ...], environ: dict[str, str], cwd: Path, out: int, errors: int
) -> socket.socket:
    ours, theirs = socket.socketpair()
    job = {"module": module, "arguments": arguments, "environ": environ, "cwd": str(cwd)}
    with theirs:
        socket.send_fds(_nursery(), [b"."], [theirs.fileno(), out, errors])
    ours.sendall(json.dumps(job).encode() + b"\n")
    return ours


@cache
def _nursery() -> socket.socket:
    """The process to fork from, started when it is first needed; it ends with this one."""
    ours, theirs = socket.socketpair()
    with theirs:
        command = [sys.executable, "-m", __name__, str(theirs.fileno())]
        server = subprocess.Popen(command, cwd=ROOT, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL)

    def end() -> None:
        ours.close()
        server.wait(10)

    atexit.register(end)
    return ours


def _prepare() -> None:
    """Import everything and read all words: what every start does, and what does not depend on its settings."""
    import bot.cli  # noqa: F401, PLC0415 - only here; tests have no need of it
    import sandbox.__main__  # noqa: F401, PLC0415
    from wording import languages, soundness  # noqa: PLC0415
    from wording.words import spoken_in  # noqa: PLC0415

    soundness.load()
    for language in languages():
        spoken_in(language)
    gc.collect()
    gc.freeze()


def _serve(orders: socket.socket) -> dict[str, Any] | None:
    """Fork for every order until the tests are gone. Returns the job in a new process, None in this one."""
    while True:
        order, numbers, _, _ = socket.recv_fds(orders, 1, 3)
        if order and os.fork() == 0:
            orders.close()
            return _tend(*numbers)
        for number in numbers:
            os.close(number)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG if order else 0)[0]:
                """Those that have ended are let go; at the end all are waited for."""
        if not order:
            return None


def _tend(link: int, out: int, errors: int) -> dict[str, Any]:
    """Fork once more, tell the tests the new process and its end. Returns the job in the new process alone."""
    with socket.socket(fileno=link) as line:
        with line.makefile() as asked:
            job: dict[str, Any] = json.loads(asked.readline())
        pid = os.fork()
        if pid:
            for number in (out, errors, 1, 2):
                os.close(number)
            line.sendall(b"%d\n" % pid)
            line.sendall(b"%d\n" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
            os._exit(0)
    for number, place in ((out, 1), (errors, 2)):
        os.dup2(number, place)
        os.close(number)
    return job


def _become(job: dict[str, Any]) -> None:
    os.chdir(job["cwd"])
    os.environ.clear()
    os.environ.update(job["environ"])
    sys.argv[1:] = job["arguments"]
    runpy.run_module(job["module"], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _prepare()
    if (given := _serve(socket.socket(fileno=int(sys.argv[1])))) is not None:
        _become(given)
