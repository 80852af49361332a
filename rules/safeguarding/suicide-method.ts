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
