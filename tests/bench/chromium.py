"""Chromium, driven over its DevTools pipe (--remote-debugging-pipe): JSON messages that end with a NUL byte."""

import base64
import json
import os
import select
import shutil
import subprocess
import tempfile

PATIENCE = 120  # seconds without a word from the browser
FLAGS = ["--headless=new", "--disable-gpu", "--no-first-run", "--hide-scrollbars", "--disable-extensions"]


def executable():
    return shutil.which("chromium") or shutil.which("google-chrome")


def as_root():
    return ["--no-sandbox"] if os.geteuid() == 0 else []


class Pool:
    """Pages of one warm browser. Each prints one file at a time."""

    def __init__(self, pages):
        self.profile = tempfile.mkdtemp()
        to_read, self.to_browser = os.pipe()
        self.from_browser, to_write = os.pipe()
        # The browser reads descriptor 3 and writes descriptor 4.
        command = 'exec 3<&%d 4>&%d; exec "$@"' % (to_read, to_write)
        self.process = subprocess.Popen(
            ["bash", "-c", command, "bash", executable(), *FLAGS, *as_root(), "--remote-debugging-pipe",
             "--user-data-dir=" + self.profile, "about:blank"],
            pass_fds=(to_read, to_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.serial = 0
        self.sessions = []
        for _ in range(pages):
            target = self.ask("Target.createTarget", {"url": "about:blank"})["targetId"]
            session = self.ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
            self.ask("Page.enable", {}, session)
            self.sessions.append(session)

    def send(self, method, parameters, session=None):
        self.serial += 1
        message = {"id": self.serial, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        return self.serial

    def receive(self):
        while b"\0" not in self.buffer:
            if not select.select([self.from_browser], [], [], PATIENCE)[0]:
                self.process.kill()
                raise TimeoutError("Chromium does not answer.")
            chunk = os.read(self.from_browser, 1 << 16)
            if not chunk:
                raise RuntimeError("Chromium ended by itself.")
            self.buffer += chunk
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, parameters, session=None):
        serial = self.send(method, parameters, session)
        while True:
            message = self.receive()
            if message.get("id") == serial:
                if "error" in message:
                    raise RuntimeError(message["error"]["message"])
                return message["result"]

    def print_all(self, urls):
        """The PDFs of all pages, every page of the pool busy at all times."""
        waiting = list(urls)
        printing = {}
        done = []

        def start(session):
            if waiting:
                self.send("Page.navigate", {"url": waiting.pop()}, session)

        for session in self.sessions:
            start(session)
        while len(done) < len(urls):
            message = self.receive()
            session = message.get("sessionId")
            if message.get("method") == "Page.loadEventFired":
                printing[self.send("Page.printToPDF", {"preferCSSPageSize": True}, session)] = session
            elif message.get("id") in printing:
                done.append(base64.b64decode(message["result"]["data"]))
                start(printing.pop(message["id"]))
        return done

    def close(self):
        self.send("Browser.close", {})
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
        os.close(self.to_browser)
        os.close(self.from_browser)
        shutil.rmtree(self.profile, ignore_errors=True)
