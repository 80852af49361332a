import type { MoreExamples } from './index.ts'

export const suicideMethod: MoreExamples = {
  // Nobody should have to read them.
  bad: [
    {
      encoded: true,
      text: 'SGUgdG9vayBoaXMgb3duIGxpZmUgaW4gZnJvbnQgb2YgYSDCq3RyYWluwrsu',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'TWFueSB3aG8gc2VsZi1oYXJtIGN1dCB0aGVpciDCq3dyaXN0c8K7Lg==',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'SGUgwqtvdmVyZG9zZWTCuyBvbiA0MCBkaWF6ZXBhbSB0YWJsZXRzIGxhc3QgeWVhci4=',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'VGhlIHZldCB0b29rIGhpcyBvd24gbGlmZS4gSGUgwqtsZWZ0IGEgbm90ZcK7IGZvciBoaXMgd2lmZS4=',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'QSBtYW4gZGllZCBieSBzdWljaWRlIMKrYXQgQW55dG93biBTdGF0aW9uwrsgdGhpcyBtb3JuaW5nLg==',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'VHdvIHN1aWNpZGVzIGluIGEgbW9udGgsIGJvdGggwqtkcm93bmVkwrssIHRoZSBwYXBlciBzYXlzLg==',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'SGUgZW5kZWQgaGlzIGxpZmUgYnkgwqtzdWZmb2NhdGlvbsK7LCBzdGVwLWJ5LXN0ZXAgZ3VpZGUgZnJvbSBhIGZvcnVtLg==',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'SGUgwqtoYW5nZWQgaGltc2VsZsK7LiBJdCB3YXMgc3VpY2lkZS4=',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'QSB5b3VuZyBkb2N0b3IgZGllZCBieSBzdWljaWRlOiBzaGUgwqtpbmplY3RlZCBoZXJzZWxmIHdpdGggNTAwIHVuaXRzwrsgb2YgaW5zdWxpbi4=',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'WW91bmcgcGVvcGxlIGFyZSBzaGFyaW5nIHRpcHMgb24gc3VpY2lkZSB3aXRoIMKraGVsaXVtwrsgb24gZm9ydW1zLg==',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'SGUgwqtzd2FsbG93ZWQgOTAgdGFibGV0c8K7IGFuZCBkaWVkLiBTdWljaWRlIGlzIHRoZSBiaWdnZXN0IGtpbGxlciBvZiB5b3VuZyBtZW4u',
      severity: 'error',
    },
    { encoded: true, text: 'U2hlIMKraGFuZ2VkIGhlcnNlbGbCuyBhdCBob21lLg==', severity: 'warning' },
    {
      encoded: true,
      text: 'SGUgwqtqdW1wZWTCuyBmcm9tIHRoZSBFeGFtcGxlIGJyaWRnZSBhZnRlciBsZWF2aW5nIGEgbGV0dGVyLg==',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'VGhlIHZldOKAmXMgYm9keSB3YXMgZm91bmQgwqtoYW5naW5nwrsgaW4gdGhlIHN0YWJsZXMsIHRoZSBpbnF1ZXN0IGhlYXJkLg==',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'SGUgwqtlbmRlZCBoaXMgbGlmZSB3aXRoIGEgYm90dGxlIG9mIGhpcyB3aWZl4oCZcyBvcmFtb3JwaMK7Lg==',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'U2hlIMKrc3dhbGxvd2VkIGZpdmUgcGFja2V0c8K7IG9mIGNvZGVpbmUgYW5kIG1lYW50IHRvIGRpZS4=',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'U2hlIMKrdG9vayBmb3J0eSB0YWJsZXRzwrsgYW5kIG5ldmVyIHdva2UgdXAu',
      severity: 'error',
    },
    {
      encoded: true,
      text: 'SGUgd2VudCDCq29mZiB0aGUgdG9wIG9mIHRoZSBFbG1maWVsZCBWaWFkdWN0wrssIGFuZCBoaXMgZmFtaWx5IGNhbGwgaXQgc3VpY2lkZS4=',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'VHdvIHN0dWRlbnRzIGVuZGVkIHRoZWlyIGxpdmVzIMKrYXQgdGhlIG9sZCBxdWFycnkgaW4gRWxtZmllbGTCuy4=',
      severity: 'warning',
    },
    {
      encoded: true,
      text: 'VGhlIGFuYWVzdGhldGlzdCB3aG8gZGllZCBieSBzdWljaWRlIMKraGVscGVkIGhlcnNlbGYgdG8gd2hhdCB3YXMgaW4gdGhlIGRydWcgY3VwYm9hcmTCuy4=',
      severity: 'warning',
    },
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
    {
      text: 'QSBzaXRlIHRlbGxzIHRlZW5hZ2VycyB0byBlbmQgaXQgYWxsIGJ5IHRha2luZyBhbiDCq292ZXJkb3NlwrssIGFuZCB0byBmaWxtIGl0Lg==',
      encoded: true,
      severity: 'error',
    },
    {
      text: 'QSBudXJzZSBvbiBvdXIgd2FyZCBkaWVkIGJ5IHN1aWNpZGUuIFdlIG1pc3MgaGVyIGV2ZXJ5IGRheS4KCiMjIFdoYXQgaGFwcGVuZWQKClNoZSDCq3N3YWxsb3dlZCB0d28gYm94ZXPCuyBvZiB0YWJsZXRzIG9uIGhlciBkYXkgb2ZmLg==',
      encoded: true,
      severity: 'error',
    },
  ],
  good: [
    {
      encoded: true,
      text: 'VG8gZW5kIGl0IGFsbCwgd2UgaGFkIGNha2UsIGFuZCB0aGUgZmlsbSBvbiBvdmVyZG9zZSB0cmFpbmluZy4=',
    },
    {
      encoded: true,
      text: 'V2UgbG9zdCBhIGNvbGxlYWd1ZSB0byBzdWljaWRlIGxhc3QgeWVhci4KCiMjIFBhaW5raWxsZXJzCgpZb3UgY2FuIHRha2UgdHdvIHRhYmxldHMgdXAgdG8gZm91ciB0aW1lcyBhIGRheS4=',
    },
    { encoded: true, text: 'VGhleSBodW5nIHRoZW1zZWx2ZXMgb3V0IHRvIGRyeSBvdmVyIHRoZSByb3RhLg==' },
    { encoded: true, text: 'SWYgeW91IHRha2UgdG9vIG11Y2ggcGFyYWNldGFtb2wsIGNhbGwgMTExIG5vdw==' },
    {
      encoded: true,
      text: 'U2hvcHMgc2VsbCAxNi1wYWNrcyBvZiBwYXJhY2V0YW1vbDogdGhlIGxlZ2FsIGxpbWl0IG9uIHBhY2tzIHByZXZlbnRzIHN1aWNpZGUgYnkgb3ZlcmRvc2Uu',
    },
    { encoded: true, text: 'RG8gbm90IGp1bXAgdG8gY29uY2x1c2lvbnMgYWJvdXQgYSBzdWljaWRlLg==' },
    {
      encoded: true,
      text: 'T3ZlcmRvc2U/IE91ciBuYWxveG9uZSB0cmFpbmluZyBzYXZlcyBsaXZlcy4gSXQgaXMgbm90IGFib3V0IHN1aWNpZGUu',
    },
    {
      text: 'SGFuZ2luZyBhbmQgc3VpY2lkZTogYSBjb2hvcnQgc3R1ZHkuIGRvaToxMC4wMDAwL2V4YW1wbGU=',
      encoded: true,
      meta: { audience: 'professionals' },
    },
    { encoded: true, text: 'V2UgYXJlIGRyb3duaW5nIGluIHBhcGVyd29yay4=' },
    { encoded: true, text: 'T3VyIHN1aWNpZGUgcHJldmVudGlvbiBsZWFkIGp1bXBlZCBhdCB0aGUgY2hhbmNlLg==' },
    { encoded: true, text: 'QWZ0ZXIgdGhlIHN1aWNpZGUsIHdlIGtlcHQgaGFuZ2luZyBvbiBmb3IgbmV3cy4=' },
    {
      encoded: true,
      text: 'SGUganVtcGVkIGZyb20gRXhhbXBsZSBCcmlkZ2UgZm9yIGNoYXJpdHk6IGEgYnVuZ2VlIQ==',
    },
    { encoded: true, text: 'SGVsaXVtIGJhbGxvb25zIGZvciBvdXIgb3BlbiBkYXku' },
    {
      encoded: true,
      text: 'U2hlIGRpZWQgYnkgc3VpY2lkZS4gV2UgbWlzcyBoZXIuIFNhbWFyaXRhbnMgYXJlIG9uIDExNiAxMjMu',
    },
    {
      encoded: true,
      text: 'QSBiYXJyaWVyIG9uIHRoZSBicmlkZ2UgaGFzIGN1dCBzdWljaWRlczsgbm9ib2R5IGhhcyBqdW1wZWQgc2luY2Uu',
    },
    { encoded: true, text: 'SGUgd2FzIGhhbmdlZCBmb3IgbXVyZGVyIGluIDE5MTAu' },
    { encoded: true, text: 'U2hlIGNhbWUgYnkgdHJhaW4gdG8gb3VyIHN1aWNpZGUgcHJldmVudGlvbiBjb3Vyc2Uu' },
    {
      encoded: true,
      text: 'VGhlIHBhdGllbnQgZGllZCBhZnRlciB0YWtpbmcgdHdvIHRhYmxldHMgb2YgcGVuaWNpbGxpbi4=',
    },
    { encoded: true, text: 'SGUgdG9vayBhbiBvdmVyZG9zZSBvZiBjaG9jb2xhdGUgYXQgRWFzdGVyLg==' },
    {
      encoded: true,
      text: 'QSBmZW50YW55bCBvdmVyZG9zZSBraWxscyBpbiBtaW51dGVzOiBjYXJyeSBuYWxveG9uZS4=',
    },
    { encoded: true, text: 'U2hlIGxlZnQgYSBub3RlIGZvciB0aGUgbmlnaHQgdGVhbS4=' },
    {
      encoded: true,
      text: 'SGFuZyB1cCB5b3VyIGNvYXRzLCBhbmQgdHJhaW4gdGhlIG5ldyBzdGFmZiBpbiBzdWljaWRlIGF3YXJlbmVzcy4=',
    },
    { encoded: true, text: 'U3VpY2lkZSBpcyBub3QgY2F1c2VkIGJ5IG9uZSB0aGluZy4=' },
    { encoded: true, text: 'Q2FyYm9uIG1vbm94aWRlIGFsYXJtcyBzYXZlIGxpdmVzLg==' },
    {
      text: 'SGUgaGFuZ2VkIGhpbXNlbGYsIHRoZSBib29rIHNheXMu',
      encoded: true,
      meta: { fictional: true },
    },
    {
      encoded: true,
      text: 'S2VlcCBwbGFzdGljIGJhZ3MgYXdheSBmcm9tIGJhYmllczogdGhleSBjYW4gc3VmZm9jYXRlLg==',
    },
    {
      encoded: true,
      text: 'VGhleSB0YWxrZWQgYWJvdXQgc3VpY2lkZSBvdmVyIGx1bmNoLCB0aGVuIHdhbGtlZCB0byB0aGUgc3RhdGlvbi4=',
    },
    { encoded: true, text: 'VGVlbnMgYXJlIHVzaW5nIGhlbGl1bSBiYWxsb29ucyBhdCB0aGUgcGFydHku' },
    {
      encoded: true,
      text: 'QSBjb2xsZWFndWUgZGllZCBieSBzdWljaWRlLiBXZSBsZWZ0IGEgbm90ZSBvZiBjb25kb2xlbmNlIGZvciB0aGUgZmFtaWx5Lg==',
    },
    {
      encoded: true,
      text: 'SWYgc29tZW9uZSBoYXMgdGFrZW4gYW4gb3ZlcmRvc2UsIGNhbGwgOTk5IHN0cmFpZ2h0IGF3YXku',
    },
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
