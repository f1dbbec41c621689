"""The running process: configuration, composition root, command line, Telegram and clock adapters."""
