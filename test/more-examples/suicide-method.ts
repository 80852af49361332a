import type { MoreExamples } from './index.ts'

export const suicideMethod: MoreExamples = {
  // Nobody should have to read them.
  bad: [
    {
      text: 'U2hlIHRvb2sgYW4gwqtvdmVyZG9zZcK7IG9mIGhlciBzbGVlcGluZyB0YWJsZXRzIGFuZCB3cm90ZSBhIGxldHRlciB0byBoZXIgYm95cy4=',
      encoded: true,
      severity: 'warning',
    },
    {
      text: 'VGhlIGNvcm9uZXIgd2FzIHRvbGQgdGhhdCBoZSDCq2p1bXBlZMK7IGZyb20gdGhlIHJvb2Ygb2YgdGhlIGNhciBwYXJrLg==',
      encoded: true,
      severity: 'warning',
    },
  ],
  good: [
    {
      text: 'U2hlIHRvb2sgYW4gb3ZlcmRvc2Ugb2YgaGVyIGhlYXJ0IHRhYmxldHMgYnkgbWlzdGFrZSwgYW5kIGxlZnQgYSBub3RlIGZvciB0aGUgbnVyc2Uu',
      encoded: true,
    },
    {
      text: 'VGhlIGlucXVlc3QgaGVhcmQgdGhhdCBoZSBqdW1wZWQgZnJvbSB0aGUgbGFkZGVyIGFuZCBicm9rZSBoaXMgYW5rbGUu',
      encoded: true,
    },
    {
      text: 'SGUganVtcGVkIGZyb20gdGhlIHJvb2YgdG8gZmxlZSB0aGUgZmlyZSwgdGhlIGlucXVlc3QgaGVhcmQu',
      encoded: true,
    },
  ],
}
