// SPDX-License-Identifier: GPL-3.0-or-later
// The least a window can be: how soon one with nothing in it is painted. Ends then.
#include <QMainWindow>

#include "tests/benchmarks/first_painted.h"

int main(int argc, char **argv)
{
    otasuke::bench::FirstPainted app(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
