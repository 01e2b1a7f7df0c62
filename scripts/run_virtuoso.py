"""Start a Virtuoso server on loopback with a scratch database, to try loading and querying on.

usage: python scripts/run_virtuoso.py [FOLDER]

Needs ``virtuoso-t`` (Debian: virtuoso-opensource). Prints the environment for ``kg build --store URL`` and runs until
interrupted; FOLDER (default: a temporary one) holds the database. User and password are ``dba``: for trials only.
"""

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

SETTINGS = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = {folder}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
MaxClientConnections = 10
DisableUnixSocket = 1
CaseMode = 2
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = {folder}
ServerThreads = 5
MaxClientConnections = 5
[SPARQL]
ResultSetMaxRows = 1000000
"""


@contextlib.contextmanager
def running(folder, seconds=90):
    """Run a server in a folder; gives the port its HTTP side listens on."""
    folder = Path(folder)
    sql, port = _free_ports(2)
    (folder / "virtuoso.ini").write_text(SETTINGS.format(folder=folder, sql=sql, port=port), encoding="utf-8")
    command = ["virtuoso-t", "+configfile", str(folder / "virtuoso.ini"), "+foreground"]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(seconds * 4):
            if process.poll() is not None:
                raise RuntimeError(f"virtuoso-t ended with {process.returncode}: see {folder}/virtuoso.log")
            with contextlib.suppress(OSError, urllib.error.URLError), urllib.request.urlopen(f"http://127.0.0.1:{port}/sparql", timeout=5):
                break
            time.sleep(0.25)
        else:
            raise RuntimeError(f"virtuoso-t does not answer after {seconds} s: see {folder}/virtuoso.log")
        yield port
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()


def _free_ports(count):
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]


def main():
    if shutil.which("virtuoso-t") is None:
        sys.exit("virtuoso-t is not installed (Debian: apt-get install virtuoso-opensource)")
    with contextlib.ExitStack() as stack:
        folder = sys.argv[1] if len(sys.argv) > 1 else stack.enter_context(tempfile.TemporaryDirectory())
        port = stack.enter_context(running(Path(folder).resolve()))
        print(f"export KG_STORE_USER=dba KG_STORE_PASSWORD=dba KG_STORE_GRAPHS=http://127.0.0.1:{port}/sparql-graph-crud-auth")
        print(f"# the endpoint is http://127.0.0.1:{port}/sparql ; Ctrl-C ends", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                time.sleep(3600)


if __name__ == "__main__":
    main()
