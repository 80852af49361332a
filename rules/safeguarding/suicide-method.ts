import { defineRule } from 'professional/rule'
import { methodsToldIn, suicideClues } from '../shared/suicide-telling.ts'
import { mentions } from '../signals/mention.ts'

export default defineRule({
  id: 'safeguarding/suicide-method',
  summary: 'The draft says how, where or with what somebody died by suicide or harmed themselves.',
  why: `
    Detail on a method or a place is known to bring about more deaths, since people at risk learn
    from it or see themselves in it. The story of a life, and of help, needs none of it.
  `,
  advice: `
    Say “died by suicide”, leave out the method, the place, any note and guesses at reasons, and add
    where to find support.
  `,
  references: [{ source: 'samaritans-online' }, { source: 'samaritans-media' }],
  severity: 'error',
  profile: 'general',
  since: '0.1.0',
  sensitive: true,
  messages: {
    specific: 'This says how somebody died or was harmed in detail that can be copied',
    method: 'This names a method of suicide or self-harm',
    place: 'This shows or names the place of a suicide',
    note: 'This speaks of a note that somebody left',
  },
  // A suicide is spoken of no more than two sentences away.
  reach: 2,
  wakes: () => suicideClues(),
  examples: {
    bad: [
      {
        text: 'U2hlIMKrZGllZCBhZnRlciB0YWtpbmcgNjAgcGFyYWNldGFtb2wgdGFibGV0c8K7',
        encoded: true,
        severity: 'error',
      },
      { text: 'SGUgwqtqdW1wZWTCuyBmcm9tIEV4YW1wbGUgQnJpZGdl', encoded: true, severity: 'error' },
      {
        text: 'VGVlbnMgb24gRXhhbXBsZVRvayBhcmUgdXNpbmcgwqtoZWxpdW3Cuw==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'T3VyIGNvbGxlYWd1ZSBkaWVkIGJ5IHN1aWNpZGUgbGFzdCB3ZWVrLgoKIVt0aGUgwqtwbGFjZSB3aGVyZSBpdCBoYXBwZW5lZMK7XShwLmpwZyk=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgZGllZCBieSBzdWljaWRlLiBUaGUgY29yb25lciByZWNvcmRlZCDCq2hhbmdpbmfCuy4=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'U2hlIHRvb2sgaGVyIG93biBsaWZlIHdpdGggYSDCq3Nob3RndW7CuyBib3VnaHQgb25saW5lIGZyb20gYSBzZWxsZXIu',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'TXkgbmVpZ2hib3VyIGtpbGxlZCBoaW1zZWxmOiBoZSDCq2p1bXBlZMK7IG9mZiB0aGUgRWxtZmllbGQgVmlhZHVjdC4=',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'QSBzdHVkZW50IGRpZWQgYnkgc3VpY2lkZS4gU2hlIGhhZCB0YWtlbiBhbiDCq292ZXJkb3Nlwrsgb2YgY29kZWluZS4=',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'QSBzdHVkZW50IGRpZWQgYnkgc3VpY2lkZSBhZnRlciBhbiDCq292ZXJkb3Nlwrsu',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGVyIHN1aWNpZGUgd2FzIGJ5IMKrY2FyYm9uIG1vbm94aWRlwrsu',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgdG9vayBoaXMgb3duIGxpZmUgaW4gZnJvbnQgb2YgYSDCq3RyYWluwrsu',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'TWFueSB3aG8gc2VsZi1oYXJtIGN1dCB0aGVpciDCq3dyaXN0c8K7Lg==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgwqtvdmVyZG9zZWTCuyBvbiA0MCBkaWF6ZXBhbSB0YWJsZXRzIGxhc3QgeWVhci4=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'VGhlIHZldCB0b29rIGhpcyBvd24gbGlmZS4gSGUgwqtsZWZ0IGEgbm90ZcK7IGZvciBoaXMgd2lmZS4=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'QSBtYW4gZGllZCBieSBzdWljaWRlIMKrYXQgQW55dG93biBTdGF0aW9uwrsgdGhpcyBtb3JuaW5nLg==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'VHdvIHN1aWNpZGVzIGluIGEgbW9udGgsIGJvdGggwqtkcm93bmVkwrssIHRoZSBwYXBlciBzYXlzLg==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgZW5kZWQgaGlzIGxpZmUgYnkgwqtzdWZmb2NhdGlvbsK7LCBzdGVwLWJ5LXN0ZXAgZ3VpZGUgZnJvbSBhIGZvcnVtLg==',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'SGUgwqtoYW5nZWQgaGltc2VsZsK7LiBJdCB3YXMgc3VpY2lkZS4=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'QSB5b3VuZyBkb2N0b3IgZGllZCBieSBzdWljaWRlOiBzaGUgwqtpbmplY3RlZCBoZXJzZWxmIHdpdGggNTAwIHVuaXRzwrsgb2YgaW5zdWxpbi4=',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'WW91bmcgcGVvcGxlIGFyZSBzaGFyaW5nIHRpcHMgb24gc3VpY2lkZSB3aXRoIMKraGVsaXVtwrsgb24gZm9ydW1zLg==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgwqtzd2FsbG93ZWQgOTAgdGFibGV0c8K7IGFuZCBkaWVkLiBTdWljaWRlIGlzIHRoZSBiaWdnZXN0IGtpbGxlciBvZiB5b3VuZyBtZW4u',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'U2hlIMKraGFuZ2VkIGhlcnNlbGbCuyBhdCBob21lLg==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgwqtqdW1wZWTCuyBmcm9tIHRoZSBFeGFtcGxlIGJyaWRnZSBhZnRlciBsZWF2aW5nIGEgbGV0dGVyLg==',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'VGhlIHZldOKAmXMgYm9keSB3YXMgZm91bmQgwqtoYW5naW5nwrsgaW4gdGhlIHN0YWJsZXMsIHRoZSBpbnF1ZXN0IGhlYXJkLg==',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'SGUgwqtlbmRlZCBoaXMgbGlmZSB3aXRoIGEgYm90dGxlIG9mIGhpcyB3aWZl4oCZcyBvcmFtb3JwaMK7Lg==',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'U2hlIMKrc3dhbGxvd2VkIGZpdmUgcGFja2V0c8K7IG9mIGNvZGVpbmUgYW5kIG1lYW50IHRvIGRpZS4=',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'U2hlIMKrdG9vayBmb3J0eSB0YWJsZXRzwrsgYW5kIG5ldmVyIHdva2UgdXAu',
        encoded: true,
        severity: 'error',
      },
      {
        text: 'SGUgd2VudCDCq29mZiB0aGUgdG9wIG9mIHRoZSBFbG1maWVsZCBWaWFkdWN0wrssIGFuZCBoaXMgZmFtaWx5IGNhbGwgaXQgc3VpY2lkZS4=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'VHdvIHN0dWRlbnRzIGVuZGVkIHRoZWlyIGxpdmVzIMKrYXQgdGhlIG9sZCBxdWFycnkgaW4gRWxtZmllbGTCuy4=',
        encoded: true,
        severity: 'warning',
      },
      {
        text: 'VGhlIGFuYWVzdGhldGlzdCB3aG8gZGllZCBieSBzdWljaWRlIMKraGVscGVkIGhlcnNlbGYgdG8gd2hhdCB3YXMgaW4gdGhlIGRydWcgY3VwYm9hcmTCuy4=',
        encoded: true,
        severity: 'warning',
      },
    ],
    good: [
      {
        text: 'QWZ0ZXIgbXkgYnJvdGhlciBkaWVkIGJ5IHN1aWNpZGUsIHdlIG1lZXQgZXZlcnkgd2VlayBhdCB0aGUgcGllciBpbiBFbG1maWVsZC4=',
        encoded: true,
      },
      {
        text: 'QWZ0ZXIgaGlzIHN1aWNpZGUgd2UgbG9ja2VkIHRoZSBkcnVnIGN1cGJvYXJkIGFuZCByZXZpZXdlZCBvdXIgcnVsZXMuIFNhbWFyaXRhbnM6IDExNiAxMjMu',
        encoded: true,
      },
      {
        text: 'SGUgd2Fsa2VkIG9mZiB0aGUgcGl0Y2ggYXQgRWxtZmllbGQgc3RhdGlvbiB0byByYWlzZSBtb25leSBmb3Igc3VpY2lkZSBwcmV2ZW50aW9uLg==',
        encoded: true,
      },
      {
        text: 'TklDRSBkZWZpbmVzIGl0IGFzIGludGVudGlvbmFsIHNlbGYtcG9pc29uaW5nIG9yIGluanVyeSwgYW5kIHNvIGRvIHdlLg==',
        encoded: true,
      },
      {
        text: 'SGUgdG9vayB0d28gdGFibGV0cyBvZiBjb2RlaW5lIGFuZCBkaWQgbm90IHdha2UgdW50aWwgbm9vbi4=',
        encoded: true,
      },
      {
        text: 'VGhlIG9sZCBzaWduIHdhcyBmb3VuZCBoYW5naW5nIGluIHRoZSBkaXNwZW5zYXJ5Lg==',
        encoded: true,
      },
      {
        text: 'U2hlIHdhbnRlZCB0byBkaWUgYXQgaG9tZSwgYW5kIHdlIHRvb2sgZm91ciBib3hlcyBvZiBkcmVzc2luZ3MgdG8gaGVyLg==',
        encoded: true,
      },
      {
        text: 'SGUgdG9vayBoaXMgb3duIGxpZmUgd2l0aCBubyB3YXJuaW5nLCBhbmQgaGlzIGFudGlkZXByZXNzYW50cyB3ZXJlIG5vdCB0byBibGFtZS4=',
        encoded: true,
      },
      { text: 'SGUgc2hvdCBoaW1zZWxmIGluIHRoZSBmb290IHdpdGggdGhhdCB0d2VldC4=', encoded: true },
      { text: 'VGhleSBodW5nIHRoZW1zZWx2ZXMgb3V0IHRvIGRyeSBvdmVyIHRoZSByb3RhLg==', encoded: true },
      { text: 'SWYgeW91IHRha2UgdG9vIG11Y2ggcGFyYWNldGFtb2wsIGNhbGwgMTExIG5vdw==', encoded: true },
      {
        text: 'U2hvcHMgc2VsbCAxNi1wYWNrcyBvZiBwYXJhY2V0YW1vbDogdGhlIGxlZ2FsIGxpbWl0IG9uIHBhY2tzIHByZXZlbnRzIHN1aWNpZGUgYnkgb3ZlcmRvc2Uu',
        encoded: true,
      },
      { text: 'RG8gbm90IGp1bXAgdG8gY29uY2x1c2lvbnMgYWJvdXQgYSBzdWljaWRlLg==', encoded: true },
      {
        text: 'T3ZlcmRvc2U/IE91ciBuYWxveG9uZSB0cmFpbmluZyBzYXZlcyBsaXZlcy4gSXQgaXMgbm90IGFib3V0IHN1aWNpZGUu',
        encoded: true,
      },
      {
        text: 'SGFuZ2luZyBhbmQgc3VpY2lkZTogYSBjb2hvcnQgc3R1ZHkuIGRvaToxMC4wMDAwL2V4YW1wbGU=',
        encoded: true,
        meta: { audience: 'professionals' },
      },
      { text: 'V2UgYXJlIGRyb3duaW5nIGluIHBhcGVyd29yay4=', encoded: true },
      {
        text: 'T3VyIHN1aWNpZGUgcHJldmVudGlvbiBsZWFkIGp1bXBlZCBhdCB0aGUgY2hhbmNlLg==',
        encoded: true,
      },
      { text: 'QWZ0ZXIgdGhlIHN1aWNpZGUsIHdlIGtlcHQgaGFuZ2luZyBvbiBmb3IgbmV3cy4=', encoded: true },
      {
        text: 'SGUganVtcGVkIGZyb20gRXhhbXBsZSBCcmlkZ2UgZm9yIGNoYXJpdHk6IGEgYnVuZ2VlIQ==',
        encoded: true,
      },
      { text: 'SGVsaXVtIGJhbGxvb25zIGZvciBvdXIgb3BlbiBkYXku', encoded: true },
      {
        text: 'U2hlIGRpZWQgYnkgc3VpY2lkZS4gV2UgbWlzcyBoZXIuIFNhbWFyaXRhbnMgYXJlIG9uIDExNiAxMjMu',
        encoded: true,
      },
      {
        text: 'QSBiYXJyaWVyIG9uIHRoZSBicmlkZ2UgaGFzIGN1dCBzdWljaWRlczsgbm9ib2R5IGhhcyBqdW1wZWQgc2luY2Uu',
        encoded: true,
      },
      { text: 'SGUgd2FzIGhhbmdlZCBmb3IgbXVyZGVyIGluIDE5MTAu', encoded: true },
      {
        text: 'U2hlIGNhbWUgYnkgdHJhaW4gdG8gb3VyIHN1aWNpZGUgcHJldmVudGlvbiBjb3Vyc2Uu',
        encoded: true,
      },
      {
        text: 'VGhlIHBhdGllbnQgZGllZCBhZnRlciB0YWtpbmcgdHdvIHRhYmxldHMgb2YgcGVuaWNpbGxpbi4=',
        encoded: true,
      },
      { text: 'SGUgdG9vayBhbiBvdmVyZG9zZSBvZiBjaG9jb2xhdGUgYXQgRWFzdGVyLg==', encoded: true },
      {
        text: 'QSBmZW50YW55bCBvdmVyZG9zZSBraWxscyBpbiBtaW51dGVzOiBjYXJyeSBuYWxveG9uZS4=',
        encoded: true,
      },
      { text: 'U2hlIGxlZnQgYSBub3RlIGZvciB0aGUgbmlnaHQgdGVhbS4=', encoded: true },
      {
        text: 'SGFuZyB1cCB5b3VyIGNvYXRzLCBhbmQgdHJhaW4gdGhlIG5ldyBzdGFmZiBpbiBzdWljaWRlIGF3YXJlbmVzcy4=',
        encoded: true,
      },
      { text: 'U3VpY2lkZSBpcyBub3QgY2F1c2VkIGJ5IG9uZSB0aGluZy4=', encoded: true },
      { text: 'Q2FyYm9uIG1vbm94aWRlIGFsYXJtcyBzYXZlIGxpdmVzLg==', encoded: true },
      {
        text: 'SGUgaGFuZ2VkIGhpbXNlbGYsIHRoZSBib29rIHNheXMu',
        encoded: true,
        meta: { fictional: true },
      },
      {
        text: 'S2VlcCBwbGFzdGljIGJhZ3MgYXdheSBmcm9tIGJhYmllczogdGhleSBjYW4gc3VmZm9jYXRlLg==',
        encoded: true,
      },
      {
        text: 'VGhleSB0YWxrZWQgYWJvdXQgc3VpY2lkZSBvdmVyIGx1bmNoLCB0aGVuIHdhbGtlZCB0byB0aGUgc3RhdGlvbi4=',
        encoded: true,
      },
      { text: 'VGVlbnMgYXJlIHVzaW5nIGhlbGl1bSBiYWxsb29ucyBhdCB0aGUgcGFydHku', encoded: true },
      {
        text: 'QSBjb2xsZWFndWUgZGllZCBieSBzdWljaWRlLiBXZSBsZWZ0IGEgbm90ZSBvZiBjb25kb2xlbmNlIGZvciB0aGUgZmFtaWx5Lg==',
        encoded: true,
      },
      {
        text: 'SWYgc29tZW9uZSBoYXMgdGFrZW4gYW4gb3ZlcmRvc2UsIGNhbGwgOTk5IHN0cmFpZ2h0IGF3YXku',
        encoded: true,
      },
    ],
  },

  create(context) {
    return {
      post(post) {
        const { meta } = post
        if (meta.fictional) return
        const view = context.text(post)
        if (meta.audience === 'professionals' && citation.test(view.value)) return
        for (const { start, end, message, atMost } of methodsToldIn(view)) {
          const at = view.slice(start, end)
          if (context.signal(mentions, post).isMentioned(at)) continue
          context.report({ at, message, atMost })
        }
      },
    }
  },
})

const citation = /\bdoi\b|https?:\/\/|\bet al\b|\(\d{4}\)/i
