import type { MoreExamples } from './index.ts'

export const slur: MoreExamples = {
  bad: [
    { encoded: true, text: 'WW91IMKrcXVlZXLCuyE=', severity: 'error' },
    {
      encoded: true,
      text: 'VG9vIG1hbnkgwqttb25nc8K7IGluIHRoaXMgd2FpdGluZyByb29tLg==',
      severity: 'error',
    },
    { encoded: true, text: 'RGlydHkgwqt5aWRzwrsu', severity: 'error' },
    { encoded: true, text: 'VGhlc2UgwqtiaXRjaGVzwrsgYXQgaGVhZCBvZmZpY2U=', severity: 'warning' },
    {
      encoded: true,
      text: 'QW5vdGhlciDCq3NsKnTCuyBpbiB0aGUgd2Fsay1pbiBjbGluaWM=',
      severity: 'warning',
    },
    { encoded: true, text: 'VGhleSBhcmUganVzdCDCq2Nvb25zwrsu', severity: 'error' },
    { encoded: true, text: 'SeKAmW0gYSBwcm91ZCDCq2ZhZ2dvdMK7Lg==', severity: 'warning' },
    {
      encoded: true,
      text: 'QSBkYXkgb2YgYXJndWluZyB3aXRoIMKrcmV0YXJkc8K7IHdobyBjYW7igJl0IGZpbmQgdGhlIGRvb3Iu',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'QW4gb2ZmaWNlIGZ1bGwgb2YgwqtyZXRhcmRzwrsgYWdhaW4u',
      severity: 'error',
    },
    {
      encoded: true,
      text: '4oCcWW91IMKrbXV6emllwrvigJ0sIGEgdmlzaXRvciBzaG91dGVkIGF0IG91ciBudXJzZS4=',
      severity: 'info',
    },
    {
      encoded: true,
      text: 'V2hvZXZlciBwbGFubmVkIHRoaXMgbXVzdCBiZSBhIHRvdGFsIMKrcmV0NHJkwrsu',
      severity: 'error',
    },
  ],
  good: [
    'Raccoons, cocoons and tycoons: three words on a spelling list.',
    'Dietary niggles, snigger tests and spicy food.',
    { encoded: true, text: 'V2UgaGFkIGZhZ2dvdHMgYW5kIHBlYXMgZm9yIHRlYS4=' },
    { encoded: true, text: 'QSBmYWcgYnJlYWsgaXMgYSBjaGFuY2UgdG8gdGFsayBhYm91dCBxdWl0dGluZy4=' },
    { encoded: true, text: 'SGUgc21va2VzIHR3ZW50eSBmYWdzIGEgZGF5Lg==' },
    { encoded: true, text: 'VGhlIGR5a2UgYnkgdGhlIHNlYSBoZWxkLg==' },
    { encoded: true, text: 'TGlnaHQgY2FtZSB0aHJvdWdoIGEgY2hpbmsgaW4gdGhlIGN1cnRhaW5zLg==' },
    { encoded: true, text: 'TXkgbGFicmFkb3IgYml0Y2ggaGFkIGhlciB2YWNjaW5lcy4=' },
    { encoded: true, text: 'QXMgYSBxdWVlciB3b21hbiBJIHdhbnQgYmV0dGVyIGNhcmUu' },
    { encoded: true, text: 'VGhlIHRyYW5ueSBmbHVpZCBpbiB0aGUgdmFuIGlzIGxvdy4=' },
    { encoded: true, text: 'Q2FsbCBtZSBhIGNyaXAgaWYgSSBzYXkgc286IGNyaXAgdGltZSBpcyBtaW5lLg==' },
    { encoded: true, text: 'QSBwYWNrZXQgb2YgZmFncyBjb3N0cyBtb3JlIHRoYW4gcGF0Y2hlcy4=' },
    { encoded: true, text: 'V2hvIHlvdSBjYWxsaW5nIHF1ZWVyPyBJIGNhbGwgbXlzZWxmIHRoYXQu' },
    { encoded: true, text: 'TmVncm8gc3Bpcml0dWFscyB3ZXJlIHN1bmcgYXQgdGhlIHNlcnZpY2Uu' },
    { encoded: true, text: 'S2FmZmlyIGxpbWUgbGVhdmVzIHdlbnQgaW50byB0aGUgc291cC4=' },
    'Whoever drew this must be a r3tired artist.',
    'Whoever wrote the code h3x must be a fan of numbers.',
  ],
}
