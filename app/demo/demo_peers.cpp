// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_peers.h"

namespace otasuke {
namespace {

constexpr qint64 K = 1'000;
constexpr qint64 M = 1'000'000;

// clang-format off
constexpr DemoPeer kPeers[] = {
    // Named by DemoPeerIndex, in its order.
    {"39.gigafile.nu", "192.0.2.201", 443, 6, "HTTPS", "GigaFile", "Storage.Backup", 60*M, 420*M, 200*K, 2*M, 0, 0},
    {"103.gigafile.nu", "192.0.2.202", 443, 6, "HTTPS", "GigaFile", "Storage.Backup", 60*M, 420*M, 200*K, 2*M, 0, 0},
    {"img-sync.kumostat.example", "203.0.113.77", 443, 6, "HTTPS", "SSL", "Network.Service", 2*K, 40*K, 1*K, 9*K, 0, 0},
    {"cdn.bluefern.example", "198.51.100.23", 8080, 6, "tcp/8080", "", "", 300, 900, 0, 0, 0, 0},
    {"mail.oldharbor.example", "203.0.113.140", 443, 6, "HTTPS", "", "", 300, 900, 0, 0, 0, 0},
    {"", "192.168.10.21", 445, 6, "SMB", "", "", 600, 6*K, 200, 4*K, 0, 0},
    {"", "192.168.20.10", 445, 6, "SMB", "SMB.v3", "Network.Service", 4*K, 30*M, 4*K, 60*M, 110, 4},
    {"", "192.168.20.20", 9100, 6, "tcp/9100", "", "", 30*K, 8*M, 1*K, 4*K, 22, 0},
    {"shiomi-backup.s3.ap-northeast-1.amazonaws.com", "192.0.2.40", 443, 6, "HTTPS", "Amazon.AWS", "Cloud.IT", 20*M, 60*M, 40*K, 120*K, 0, 0},
    {"firmware.mfp-service.example", "192.0.2.41", 443, 6, "HTTPS", "HTTPS.BROWSER", "Web.Client", 1*K, 4*K, 2*K, 30*K, 0, 0},
    {"p67-content.icloud.com", "192.0.2.42", 443, 6, "HTTPS", "iCloud", "Storage.Backup", 8*K, 2*M, 8*K, 6*M, 0, 0},
    {"courier.push.apple.com", "192.0.2.43", 5223, 6, "tcp/5223", "Apple.Push.Notification", "Network.Service", 1*K, 9*K, 1*K, 9*K, 0, 0},
    {"gw.line.me", "192.0.2.44", 443, 6, "HTTPS", "LINE", "Collaboration", 2*K, 300*K, 4*K, 2*M, 0, 0},
    {"i.instagram.com", "192.0.2.45", 443, 6, "HTTPS", "Instagram", "Social.Media", 4*K, 80*K, 100*K, 12*M, 0, 0},
    {"kessai-kakunin.paylink.example", "198.51.100.88", 443, 6, "HTTPS", "", "", 500, 900, 0, 0, 0, 0},
    // What PCs do all day.
    {"outlook.office365.com", "192.0.2.10", 443, 6, "HTTPS", "Microsoft.Outlook.Office.365", "Email", 3*K, 900*K, 6*K, 3*M, 130, 14},
    {"shiomizaka.sharepoint.com", "192.0.2.11", 443, 6, "HTTPS", "Microsoft.SharePoint", "Collaboration", 4*K, 3*M, 8*K, 8*M, 62, 3},
    {"shiomizaka-my.sharepoint.com", "192.0.2.12", 443, 6, "HTTPS", "Microsoft.OneDrive", "Storage.Backup", 6*K, 6*M, 6*K, 6*M, 56, 6},
    {"teams.microsoft.com", "192.0.2.13", 443, 6, "HTTPS", "Microsoft.Teams", "Collaboration", 6*K, 2*M, 8*K, 3*M, 46, 4},
    {"login.microsoftonline.com", "192.0.2.14", 443, 6, "HTTPS", "Microsoft.Portal", "Business", 2*K, 12*K, 4*K, 60*K, 26, 4},
    {"drive.google.com", "192.0.2.15", 443, 6, "HTTPS", "Google.Drive", "Storage.Backup", 6*K, 3*M, 8*K, 5*M, 16, 0},
    {"docs.google.com", "192.0.2.15", 443, 6, "HTTPS", "Google.Docs", "Collaboration", 4*K, 300*K, 10*K, 900*K, 12, 0},
    {"talk.worksmobile.com", "192.0.2.16", 443, 6, "HTTPS", "LINE.WORKS", "Collaboration", 3*K, 800*K, 4*K, 1*M, 40, 3},
    {"www.chatwork.com", "192.0.2.17", 443, 6, "HTTPS", "ChatWork", "Collaboration", 3*K, 600*K, 6*K, 900*K, 26, 1},
    {"chatgpt.com", "192.0.2.18", 443, 6, "HTTPS", "OpenAI.ChatGPT", "GenAI", 4*K, 400*K, 12*K, 500*K, 16, 0},
    {"copilot.microsoft.com", "192.0.2.19", 443, 6, "HTTPS", "Microsoft.Copilot", "GenAI", 4*K, 200*K, 10*K, 400*K, 9, 0},
    {"shiomizaka.cybozu.com", "192.0.2.20", 443, 6, "HTTPS", "Kintone", "Business", 4*K, 500*K, 10*K, 1*M, 60, 1},
    {"secure.freee.co.jp", "192.0.2.21", 443, 6, "HTTPS", "Freee", "Business", 4*K, 200*K, 12*K, 800*K, 9, 0},
    {"www.deepl.com", "192.0.2.22", 443, 6, "HTTPS", "DeepL", "General.Interest", 3*K, 40*K, 8*K, 200*K, 6, 0},
    {"www.yahoo.co.jp", "192.0.2.23", 443, 6, "HTTPS", "Yahoo.Services", "General.Interest", 3*K, 30*K, 30*K, 2*M, 34, 0},
    {"www.google.com", "192.0.2.24", 443, 6, "HTTPS", "Google.Search", "General.Interest", 3*K, 40*K, 10*K, 600*K, 44, 1},
    {"maps.google.com", "192.0.2.24", 443, 6, "HTTPS", "Google.Maps", "General.Interest", 3*K, 40*K, 60*K, 3*M, 9, 0},
    {"www.youtube.com", "192.0.2.25", 443, 17, "udp/443", "YouTube", "Video/Audio", 20*K, 300*K, 1*M, 60*M, 6, 0},
    {"news.shiokaze-press.example", "192.0.2.26", 443, 6, "HTTPS", "HTTPS.BROWSER", "Web.Client", 3*K, 30*K, 40*K, 2*M, 30, 0},
    {"order.haruna-suisan.example", "192.0.2.27", 443, 6, "HTTPS", "HTTPS.BROWSER", "Web.Client", 4*K, 300*K, 20*K, 900*K, 24, 0},
    {"track.tokai-unyu.example", "192.0.2.28", 443, 6, "HTTPS", "HTTPS.BROWSER", "Web.Client", 3*K, 40*K, 20*K, 500*K, 18, 0},
    {"ib.minato-shinkin.example", "192.0.2.29", 443, 6, "HTTPS", "HTTPS.BROWSER", "Web.Client", 5*K, 80*K, 20*K, 400*K, 5, 0},
    {"intra.kensa-lab.example", "192.0.2.30", 80, 6, "HTTP", "HTTP.BROWSER", "Web.Client", 2*K, 60*K, 8*K, 300*K, 6, 0},
    {"", "192.0.2.53", 53, 17, "DNS", "DNS", "Network.Service", 60, 120, 90, 420, 56, 30},
    {"time.windows.com", "192.0.2.54", 123, 17, "NTP", "NTP", "Network.Service", 76, 76, 76, 76, 1, 6},
    {"settings-win.data.microsoft.com", "192.0.2.31", 443, 6, "HTTPS", "Microsoft.Portal", "Business", 2*K, 20*K, 4*K, 40*K, 6, 22},
    {"slscr.update.microsoft.com", "192.0.2.32", 443, 6, "HTTPS", "MS.Windows.Update", "Update", 2*K, 30*K, 6*K, 400*K, 3, 16},
    {"au.download.windowsupdate.com", "192.0.2.33", 80, 6, "HTTP", "MS.Windows.Update", "Update", 1*K, 12*K, 200*K, 60*M, 1, 5},
    {"wdcp.microsoft.com", "192.0.2.34", 443, 6, "HTTPS", "Microsoft.Defender", "Update", 3*K, 20*K, 3*K, 20*K, 4, 18},
};
// clang-format on

} // namespace

std::span<const DemoPeer> demoPeers()
{
    return kPeers;
}

} // namespace otasuke
