"""The adapters, against real sockets that misbehave."""
