import { defineRule, type Example, type Severity } from 'professional/rule'
import { methodsToldIn, suicideClues } from '../shared/suicide-telling.ts'
import { mentions } from '../signals/mention.ts'

/** An example that nobody should have to read. */
function hidden(text: string, severity?: Severity): Example {
  return severity ? { text, encoded: true, severity } : { text, encoded: true }
}

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
      hidden('U2hlIGp1bXBlZCBpbiBmcm9udCBvZiBhIMKrdHJhaW7Cuy4=', 'warning'),
      hidden(
        'VGhlIGNvcm9uZXIgd2FzIHRvbGQgdGhhdCBoZSDCq3N3YWxsb3dlZCB0d28gYm94ZXPCuyBvZiBoaXMgbW90aGVy4oCZcyB0YWJsZXRzIGluIEp1bmUu',
        'error',
      ),
      hidden('U2hlIMKrZGllZCBhZnRlciB0YWtpbmcgNjAgcGFyYWNldGFtb2wgdGFibGV0c8K7', 'error'),
      hidden('SGUgwqtqdW1wZWTCuyBmcm9tIEV4YW1wbGUgQnJpZGdl', 'error'),
      hidden('VGVlbnMgb24gRXhhbXBsZVRvayBhcmUgdXNpbmcgwqtoZWxpdW3Cuw==', 'warning'),
      hidden(
        'T3VyIGNvbGxlYWd1ZSBkaWVkIGJ5IHN1aWNpZGUgbGFzdCB3ZWVrLgoKIVt0aGUgwqtwbGFjZSB3aGVyZSBpdCBoYXBwZW5lZMK7XShwLmpwZyk=',
        'warning',
      ),
      hidden('SGUgZGllZCBieSBzdWljaWRlLiBUaGUgY29yb25lciByZWNvcmRlZCDCq2hhbmdpbmfCuy4=', 'warning'),
      hidden(
        'U2hlIHRvb2sgaGVyIG93biBsaWZlIHdpdGggYSDCq3Nob3RndW7CuyBib3VnaHQgb25saW5lIGZyb20gYSBzZWxsZXIu',
        'error',
      ),
      hidden(
        'TXkgbmVpZ2hib3VyIGtpbGxlZCBoaW1zZWxmOiBoZSDCq2p1bXBlZMK7IG9mZiB0aGUgRWxtZmllbGQgVmlhZHVjdC4=',
        'error',
      ),
      hidden(
        'QSBzdHVkZW50IGRpZWQgYnkgc3VpY2lkZS4gU2hlIGhhZCB0YWtlbiBhbiDCq292ZXJkb3Nlwrsgb2YgY29kZWluZS4=',
        'error',
      ),
      hidden('QSBzdHVkZW50IGRpZWQgYnkgc3VpY2lkZSBhZnRlciBhbiDCq292ZXJkb3Nlwrsu', 'warning'),
      hidden('SGVyIHN1aWNpZGUgd2FzIGJ5IMKrY2FyYm9uIG1vbm94aWRlwrsu', 'warning'),
      hidden('SGUgdG9vayBoaXMgb3duIGxpZmUgaW4gZnJvbnQgb2YgYSDCq3RyYWluwrsu', 'warning'),
      hidden('TWFueSB3aG8gc2VsZi1oYXJtIGN1dCB0aGVpciDCq3dyaXN0c8K7Lg==', 'warning'),
      hidden('SGUgwqtvdmVyZG9zZWTCuyBvbiA0MCBkaWF6ZXBhbSB0YWJsZXRzIGxhc3QgeWVhci4=', 'warning'),
      hidden(
        'VGhlIHZldCB0b29rIGhpcyBvd24gbGlmZS4gSGUgwqtsZWZ0IGEgbm90ZcK7IGZvciBoaXMgd2lmZS4=',
        'warning',
      ),
      hidden(
        'QSBtYW4gZGllZCBieSBzdWljaWRlIMKrYXQgQW55dG93biBTdGF0aW9uwrsgdGhpcyBtb3JuaW5nLg==',
        'warning',
      ),
      hidden(
        'VHdvIHN1aWNpZGVzIGluIGEgbW9udGgsIGJvdGggwqtkcm93bmVkwrssIHRoZSBwYXBlciBzYXlzLg==',
        'warning',
      ),
      hidden(
        'SGUgZW5kZWQgaGlzIGxpZmUgYnkgwqtzdWZmb2NhdGlvbsK7LCBzdGVwLWJ5LXN0ZXAgZ3VpZGUgZnJvbSBhIGZvcnVtLg==',
        'error',
      ),
      hidden('SGUgwqtoYW5nZWQgaGltc2VsZsK7LiBJdCB3YXMgc3VpY2lkZS4=', 'warning'),
      hidden(
        'QSB5b3VuZyBkb2N0b3IgZGllZCBieSBzdWljaWRlOiBzaGUgwqtpbmplY3RlZCBoZXJzZWxmIHdpdGggNTAwIHVuaXRzwrsgb2YgaW5zdWxpbi4=',
        'error',
      ),
      hidden(
        'WW91bmcgcGVvcGxlIGFyZSBzaGFyaW5nIHRpcHMgb24gc3VpY2lkZSB3aXRoIMKraGVsaXVtwrsgb24gZm9ydW1zLg==',
        'warning',
      ),
      hidden(
        'SGUgwqtzd2FsbG93ZWQgOTAgdGFibGV0c8K7IGFuZCBkaWVkLiBTdWljaWRlIGlzIHRoZSBiaWdnZXN0IGtpbGxlciBvZiB5b3VuZyBtZW4u',
        'error',
      ),
      hidden('U2hlIMKraGFuZ2VkIGhlcnNlbGbCuyBhdCBob21lLg==', 'warning'),
      hidden(
        'SGUgwqtqdW1wZWTCuyBmcm9tIHRoZSBFeGFtcGxlIGJyaWRnZSBhZnRlciBsZWF2aW5nIGEgbGV0dGVyLg==',
        'error',
      ),
      hidden(
        'VGhlIHZldOKAmXMgYm9keSB3YXMgZm91bmQgwqtoYW5naW5nwrsgaW4gdGhlIHN0YWJsZXMsIHRoZSBpbnF1ZXN0IGhlYXJkLg==',
        'warning',
      ),
      hidden(
        'SGUgwqtlbmRlZCBoaXMgbGlmZSB3aXRoIGEgYm90dGxlIG9mIGhpcyB3aWZl4oCZcyBvcmFtb3JwaMK7Lg==',
        'error',
      ),
      hidden(
        'U2hlIMKrc3dhbGxvd2VkIGZpdmUgcGFja2V0c8K7IG9mIGNvZGVpbmUgYW5kIG1lYW50IHRvIGRpZS4=',
        'error',
      ),
      hidden('U2hlIMKrdG9vayBmb3J0eSB0YWJsZXRzwrsgYW5kIG5ldmVyIHdva2UgdXAu', 'error'),
      hidden(
        'SGUgd2VudCDCq29mZiB0aGUgdG9wIG9mIHRoZSBFbG1maWVsZCBWaWFkdWN0wrssIGFuZCBoaXMgZmFtaWx5IGNhbGwgaXQgc3VpY2lkZS4=',
        'warning',
      ),
      hidden(
        'VHdvIHN0dWRlbnRzIGVuZGVkIHRoZWlyIGxpdmVzIMKrYXQgdGhlIG9sZCBxdWFycnkgaW4gRWxtZmllbGTCuy4=',
        'warning',
      ),
      hidden(
        'VGhlIGFuYWVzdGhldGlzdCB3aG8gZGllZCBieSBzdWljaWRlIMKraGVscGVkIGhlcnNlbGYgdG8gd2hhdCB3YXMgaW4gdGhlIGRydWcgY3VwYm9hcmTCuy4=',
        'warning',
      ),
    ],
    good: [
      hidden('QSBkZWVyIGp1bXBlZCBpbiBmcm9udCBvZiBhIHRyYWluLg=='),
      hidden(
        'VGhlIGlucXVlc3QgaGVhcmQgdGhhdCBzaGUgdG9vayA0MCBtZyBvZiBtb3JwaGluZSB3aGVyZSA0IG1nIGhhZCBiZWVuIG1lYW50Lg==',
      ),
      hidden(
        'SGUgdG9vayB0d28gYm94ZXMgb2YgdGFibGV0cyBiYWNrIHRvIHRoZSBwaGFybWFjeSBhbmQgbGVmdCBhIG5vdGUgb2YgdGhhbmtzLg==',
      ),
      hidden(
        'QWZ0ZXIgbXkgYnJvdGhlciBkaWVkIGJ5IHN1aWNpZGUsIHdlIG1lZXQgZXZlcnkgd2VlayBhdCB0aGUgcGllciBpbiBFbG1maWVsZC4=',
      ),
      hidden(
        'QWZ0ZXIgaGlzIHN1aWNpZGUgd2UgbG9ja2VkIHRoZSBkcnVnIGN1cGJvYXJkIGFuZCByZXZpZXdlZCBvdXIgcnVsZXMuIFNhbWFyaXRhbnM6IDExNiAxMjMu',
      ),
      hidden(
        'SGUgd2Fsa2VkIG9mZiB0aGUgcGl0Y2ggYXQgRWxtZmllbGQgc3RhdGlvbiB0byByYWlzZSBtb25leSBmb3Igc3VpY2lkZSBwcmV2ZW50aW9uLg==',
      ),
      hidden(
        'TklDRSBkZWZpbmVzIGl0IGFzIGludGVudGlvbmFsIHNlbGYtcG9pc29uaW5nIG9yIGluanVyeSwgYW5kIHNvIGRvIHdlLg==',
      ),
      hidden('SGUgdG9vayB0d28gdGFibGV0cyBvZiBjb2RlaW5lIGFuZCBkaWQgbm90IHdha2UgdW50aWwgbm9vbi4='),
      hidden('VGhlIG9sZCBzaWduIHdhcyBmb3VuZCBoYW5naW5nIGluIHRoZSBkaXNwZW5zYXJ5Lg=='),
      hidden(
        'U2hlIHdhbnRlZCB0byBkaWUgYXQgaG9tZSwgYW5kIHdlIHRvb2sgZm91ciBib3hlcyBvZiBkcmVzc2luZ3MgdG8gaGVyLg==',
      ),
      hidden(
        'SGUgdG9vayBoaXMgb3duIGxpZmUgd2l0aCBubyB3YXJuaW5nLCBhbmQgaGlzIGFudGlkZXByZXNzYW50cyB3ZXJlIG5vdCB0byBibGFtZS4=',
      ),
      hidden('SGUgc2hvdCBoaW1zZWxmIGluIHRoZSBmb290IHdpdGggdGhhdCB0d2VldC4='),
      hidden('VGhleSBodW5nIHRoZW1zZWx2ZXMgb3V0IHRvIGRyeSBvdmVyIHRoZSByb3RhLg=='),
      hidden('SWYgeW91IHRha2UgdG9vIG11Y2ggcGFyYWNldGFtb2wsIGNhbGwgMTExIG5vdw=='),
      hidden(
        'U2hvcHMgc2VsbCAxNi1wYWNrcyBvZiBwYXJhY2V0YW1vbDogdGhlIGxlZ2FsIGxpbWl0IG9uIHBhY2tzIHByZXZlbnRzIHN1aWNpZGUgYnkgb3ZlcmRvc2Uu',
      ),
      hidden('RG8gbm90IGp1bXAgdG8gY29uY2x1c2lvbnMgYWJvdXQgYSBzdWljaWRlLg=='),
      hidden(
        'T3ZlcmRvc2U/IE91ciBuYWxveG9uZSB0cmFpbmluZyBzYXZlcyBsaXZlcy4gSXQgaXMgbm90IGFib3V0IHN1aWNpZGUu',
      ),
      {
        text: 'SGFuZ2luZyBhbmQgc3VpY2lkZTogYSBjb2hvcnQgc3R1ZHkuIGRvaToxMC4wMDAwL2V4YW1wbGU=',
        encoded: true,
        meta: { audience: 'professionals' },
      },
      hidden('V2UgYXJlIGRyb3duaW5nIGluIHBhcGVyd29yay4='),
      hidden('T3VyIHN1aWNpZGUgcHJldmVudGlvbiBsZWFkIGp1bXBlZCBhdCB0aGUgY2hhbmNlLg=='),
      hidden('QWZ0ZXIgdGhlIHN1aWNpZGUsIHdlIGtlcHQgaGFuZ2luZyBvbiBmb3IgbmV3cy4='),
      hidden('SGUganVtcGVkIGZyb20gRXhhbXBsZSBCcmlkZ2UgZm9yIGNoYXJpdHk6IGEgYnVuZ2VlIQ=='),
      hidden('SGVsaXVtIGJhbGxvb25zIGZvciBvdXIgb3BlbiBkYXku'),
      hidden('U2hlIGRpZWQgYnkgc3VpY2lkZS4gV2UgbWlzcyBoZXIuIFNhbWFyaXRhbnMgYXJlIG9uIDExNiAxMjMu'),
      hidden(
        'QSBiYXJyaWVyIG9uIHRoZSBicmlkZ2UgaGFzIGN1dCBzdWljaWRlczsgbm9ib2R5IGhhcyBqdW1wZWQgc2luY2Uu',
      ),
      hidden('SGUgd2FzIGhhbmdlZCBmb3IgbXVyZGVyIGluIDE5MTAu'),
      hidden('U2hlIGNhbWUgYnkgdHJhaW4gdG8gb3VyIHN1aWNpZGUgcHJldmVudGlvbiBjb3Vyc2Uu'),
      hidden('VGhlIHBhdGllbnQgZGllZCBhZnRlciB0YWtpbmcgdHdvIHRhYmxldHMgb2YgcGVuaWNpbGxpbi4='),
      hidden('SGUgdG9vayBhbiBvdmVyZG9zZSBvZiBjaG9jb2xhdGUgYXQgRWFzdGVyLg=='),
      hidden('QSBmZW50YW55bCBvdmVyZG9zZSBraWxscyBpbiBtaW51dGVzOiBjYXJyeSBuYWxveG9uZS4='),
      hidden('U2hlIGxlZnQgYSBub3RlIGZvciB0aGUgbmlnaHQgdGVhbS4='),
      hidden(
        'SGFuZyB1cCB5b3VyIGNvYXRzLCBhbmQgdHJhaW4gdGhlIG5ldyBzdGFmZiBpbiBzdWljaWRlIGF3YXJlbmVzcy4=',
      ),
      hidden('U3VpY2lkZSBpcyBub3QgY2F1c2VkIGJ5IG9uZSB0aGluZy4='),
      hidden('Q2FyYm9uIG1vbm94aWRlIGFsYXJtcyBzYXZlIGxpdmVzLg=='),
      {
        text: 'SGUgaGFuZ2VkIGhpbXNlbGYsIHRoZSBib29rIHNheXMu',
        encoded: true,
        meta: { fictional: true },
      },
      hidden('S2VlcCBwbGFzdGljIGJhZ3MgYXdheSBmcm9tIGJhYmllczogdGhleSBjYW4gc3VmZm9jYXRlLg=='),
      hidden(
        'VGhleSB0YWxrZWQgYWJvdXQgc3VpY2lkZSBvdmVyIGx1bmNoLCB0aGVuIHdhbGtlZCB0byB0aGUgc3RhdGlvbi4=',
      ),
      hidden('VGVlbnMgYXJlIHVzaW5nIGhlbGl1bSBiYWxsb29ucyBhdCB0aGUgcGFydHku'),
      hidden(
        'QSBjb2xsZWFndWUgZGllZCBieSBzdWljaWRlLiBXZSBsZWZ0IGEgbm90ZSBvZiBjb25kb2xlbmNlIGZvciB0aGUgZmFtaWx5Lg==',
      ),
      hidden('SWYgc29tZW9uZSBoYXMgdGFrZW4gYW4gb3ZlcmRvc2UsIGNhbGwgOTk5IHN0cmFpZ2h0IGF3YXku'),
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
