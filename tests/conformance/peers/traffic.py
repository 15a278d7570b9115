# SPDX-License-Identifier: GPL-3.0-or-later
"""Both ends of real DNS, HTTP and TLS traffic, for tests/conformance/peers/line.

serve FOLDER   answers on 203.0.113.7, ports 53 (UDP), 80 and 443 (certificate: FOLDER/server.pem)
ask FOLDER N   asks it N times, one after the other
"""
import http.client
import http.server
import socket
import ssl
import struct
import sys
import threading
import time

ADDRESS = "203.0.113.7"
folder = sys.argv[2]


class Pages(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = b"x" * 3000
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def bound(kind, port):
    server = socket.socket(socket.AF_INET, kind)
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    for _ in range(200):  # the address comes a little later than we do
        try:
            server.bind((ADDRESS, port))
            return server
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"no address {ADDRESS}")


def answer_names():
    server = bound(socket.SOCK_DGRAM, 53)
    while True:
        query, client = server.recvfrom(512)
        question = query[12:]
        answer = b"\xc0\x0c\x00\x01\x00\x01" + struct.pack(">IH", 60, 4) + socket.inet_aton(ADDRESS)
        server.sendto(query[:2] + b"\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00" + question + answer, client)


def serve_pages(port, tls):
    listener = bound(socket.SOCK_STREAM, port)
    listener.listen(16)
    server = http.server.ThreadingHTTPServer((ADDRESS, port), Pages, bind_and_activate=False)
    server.socket.close()
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder + "/server.pem")
        listener = context.wrap_socket(listener, server_side=True)
    server.socket = listener
    server.serve_forever()


def look_up(name):
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.settimeout(5)
    client.sendto(struct.pack(">HHHHHH", 7, 0x100, 1, 0, 0, 0) + labels + b"\0\0\1\0\1", (ADDRESS, 53))
    return socket.inet_ntoa(client.recv(512)[-4:])


def read(connection, name, path):
    connection.request("GET", path, headers={"Host": name, "User-Agent": "office"})
    assert len(connection.getresponse().read()) == 3000
    connection.close()


def ask():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    address = look_up("www.office.example")
    read(http.client.HTTPConnection(address, 80, timeout=5), "www.office.example", "/forbidden")
    plain = socket.create_connection((address, 443), 5)
    secured = http.client.HTTPConnection("portal.office.example")
    secured.sock = context.wrap_socket(plain, server_hostname="portal.office.example")
    read(secured, "portal.office.example", "/")


if sys.argv[1] == "serve":
    threading.Thread(target=answer_names, daemon=True).start()
    threading.Thread(target=serve_pages, args=(443, True), daemon=True).start()
    serve_pages(80, False)
else:
    for _ in range(int(sys.argv[3])):
        ask()
