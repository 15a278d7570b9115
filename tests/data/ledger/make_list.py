#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the office's list of 300 PCs as Excel saves it (CP932, CRLF), and the same list after
a few changes. The bytes are made by Python's codec, a stranger to the program; where the
code page has a character twice, Windows writes IBM's place (FA40 and on), Python NEC's (ED40 and on).
"""
import pathlib

HERE = pathlib.Path(__file__).parent
IBM = {}
for high in (0xFA, 0xFB, 0xFC):
    for low in list(range(0x40, 0x7F)) + list(range(0x80, 0xFD)):
        code = bytes([high, low])
        try:
            IBM[code.decode("cp932")] = code
        except UnicodeDecodeError:
            pass
KEPT = set("∵￢ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ№℡㈱")  # NEC's row 13 comes before IBM's


def cp932(text):
    return b"".join(
        IBM[c] if c in IBM and c not in KEPT else c.encode("cp932") for c in text
    )


def cell(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text


TITLES = ["管理番号", "PC名", "氏名", "部署", "設置場所", "MACアドレス", "IPアドレス", "重要度", "OS", "備考", "購入日"]
FAMILIES = ["髙橋", "山﨑", "佐藤", "﨑田", "德永", "濵田", "渡邉", "齋藤", "鈴木", "神﨑"]
GIVEN = ["花子", "太郎", "ﾊﾅｺ", "一郎", "美咲", "健"]
ROOMS = ["1階①番窓口", "2階～3階", "〒受付", "窓側", "ｻｰﾊﾞｰ室", "第Ⅱ会議室"]
NOTES = ["", "㈱みなと商会よりリース", "持ち出し可, 要申請", 'ラベル"旧"あり', "1行目\n2行目", "①②③ ～ ∥ － ￠", "電圧100Ⅴ 纊鍈"]
DEPARTMENTS = ["経理課", "医事課", "総務課", "検査室"]


def rows():
    for i in range(1, 301):
        yield [
            f"A-{i:04}",
            f"{DEPARTMENTS[i % 4][:2]}-PC{i:03}",
            f"{FAMILIES[i % 10]} {GIVEN[i % 6]}",
            DEPARTMENTS[i % 4],
            ROOMS[i % 6],
            f"00-1A-2B-00-{i // 256:02X}-{i % 256:02X}",
            f"192.168.{20 + i // 200}.{1 + i % 200}",
            ["高", "中", "低"][i % 3],
            ["Windows 11 Pro", "Windows 10 Pro"][i % 2],
            NOTES[i % 7],
            f"2023/{1 + i % 12}/{1 + i % 28}",
        ]


def write(name, lines):
    text = "".join(",".join(cell(c) for c in line) + "\r\n" for line in [TITLES] + lines)
    data = cp932(text)
    assert data.decode("cp932") == text
    (HERE / name).write_bytes(data)


def main():
    lines = list(rows())
    write("office-cp932.csv", lines)
    lines[2][2] = "髙﨑 ①～㈱"
    lines[99][3] = "放射線科 Ｘ線室"
    lines[299][9] = "ﾎﾟﾝﾌﾟ室へ移設 〒100-0001"
    write("office-cp932-changed.csv", lines)


if __name__ == "__main__":
    main()
