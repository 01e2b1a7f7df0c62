"""What every test needs: a process that can be interrupted."""

import signal

# A shell that runs the tests in the background has them ignore Ctrl-C, and their children too;
# the tests of interruption send it.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
