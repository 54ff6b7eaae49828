package policy

import (
	"cmp"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Decision is what an [Edition] of a policy decides about one subject and one tour. It holds the findings, the tour
// and the day of nomination, and derives the rest. It is not generic and carries titles, limits and citations, so
// that it can be kept as JSON and printed years later, without the policy at hand. The zero Decision decides nothing.
type Decision struct {
	policy     string
	title      bilingual.Text
	nomination calendar.Date
	tour       calendar.Period
	findings   []Finding
}

// Policy is the ID of the policy that decided.
func (d Decision) Policy() string { return d.policy }

// Title is the name of the policy that decided.
func (d Decision) Title() bilingual.Text { return d.title }

// Nomination is the day of nomination: the day whose edition of the policy decided.
func (d Decision) Nomination() calendar.Date { return d.nomination }

// Tour is the tour that was decided about.
func (d Decision) Tour() calendar.Period { return d.tour }

// Findings are the findings of all rules in force, in the order of the policy.
func (d Decision) Findings() iter.Seq[Finding] { return slices.Values(d.findings) }

// Blocking are the findings that keep the decision from being met: of rules that bar, and unmet or unknown.
func (d Decision) Blocking() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, f := range d.findings {
			if f.Blocks() && !yield(f) {
				return
			}
		}
	}
}

// Verdict is that of the rules that bar, combined by Kleene's strong logic: unmet if one is unmet, else unknown if
// one is unknown, else met. Rules that advise change nothing. Where no rule bars it is the zero Verdict; where the tour
// is the zero period it is [Unknown].
func (d Decision) Verdict() Verdict {
	var verdict Verdict
	for _, f := range d.findings {
		if f.Effect == Bars {
			verdict = verdict.And(f.Verdict())
		}
	}
	return verdict
}

// Windows are the days, from the day of nomination on, on which a tour of the same length in days could begin and be
// met. They are none where the tour is the zero period or no rule bars.
func (d Decision) Windows() calendar.Spans {
	if d.tour.IsZero() || d.Verdict() == "" {
		return calendar.Spans{}
	}
	windows := calendar.Since(d.nomination).Spans()
	for _, f := range d.findings {
		if f.Effect == Bars {
			windows = windows.Intersect(f.departures())
		}
	}
	return windows
}

var (
	decisionHead = bilingual.Text{
		English: "%s, nomination %s, tour %s: %s",
		French:  "%s, mise en candidature %s, période d'affectation %s\u00a0: %s",
	}
	noVerdict   = bilingual.Text{English: "nothing decided", French: "aucune décision"}
	nominatedOn = bilingual.Text{English: "on %s", French: "le %s"}
	notStated   = bilingual.Text{English: "not stated", French: "non précisée"}
	windowsText = bilingual.Text{English: "A tour as long could begin: %s", French: "Dates de départ possibles\u00a0: %s"}
	noWindows   = bilingual.Text{English: "on no day", French: "aucune"}
	remedyHead  = bilingual.Text{English: "What would make it a yes:", French: "Mesures correctives\u00a0:"}
)

// Explain is the decision in words, one line a finding: the verdict, what was found and what it rests on, the days on
// which the tour could begin, and the remedies.
func (d Decision) Explain(tag language.Tag) string {
	var b strings.Builder
	verdict := noVerdict.In(tag)
	if v := d.Verdict(); v != "" {
		verdict = v.Title().In(tag)
	}
	if d.metByWaiver() {
		verdict += byWaiver.In(tag)
	}
	if d.isZero() {
		return verdict + "\n"
	}
	nomination, tour := notStated.In(tag), notStated.In(tag)
	if !d.nomination.IsZero() {
		nomination = fmt.Sprintf(nominatedOn.In(tag), d.nomination.In(tag))
	}
	if !d.tour.IsZero() {
		tour = d.tour.In(tag)
	}
	fmt.Fprintf(&b, decisionHead.In(tag)+"\n", d.title.In(tag), nomination, tour, verdict)
	for _, f := range d.findings {
		fmt.Fprintf(&b, "- %s [%s]\n", f.Explain(tag), f.source(tag))
	}
	if d.Verdict() == Met || d.Verdict() == "" || d.tour.IsZero() {
		return b.String()
	}
	windows := noWindows.In(tag)
	if w := d.Windows(); !w.IsEmpty() {
		windows = w.In(tag)
	}
	fmt.Fprintf(&b, windowsText.In(tag)+"\n", windows)
	remedies := d.Remedies()
	if len(remedies) == 0 {
		b.WriteString(d.explainNothing(tag))
		return b.String()
	}
	fmt.Fprintln(&b, remedyHead.In(tag))
	for _, r := range remedies {
		fmt.Fprintf(&b, "- %s\n", r.Explain(tag))
	}
	return b.String()
}

// metByWaiver says whether the decision is met and would not be without a waiver.
func (d Decision) metByWaiver() bool {
	byWaiver := func(f Finding) bool { return f.Effect == Bars && !f.Waived().IsEmpty() }
	return d.Verdict() == Met && slices.ContainsFunc(d.findings, byWaiver)
}

// source is what the limit rests on, or else the rule; after the layer whose rule it is, where it is that of one.
func (f Finding) source(tag language.Tag) string {
	basis := f.Basis
	if !f.LimitBasis.IsZero() {
		basis = f.LimitBasis
	}
	return joined(bilingual.Semicolon(tag), f.Layer.Title.In(tag), basis.In(tag))
}

type decisionJSON struct {
	Policy     string          `json:"policy"`
	Title      bilingual.Text  `json:"title"`
	Nomination calendar.Date   `json:"nomination"`
	Tour       calendar.Period `json:"tour"`
	Verdict    Verdict         `json:"verdict"`
	Findings   []Finding       `json:"findings"`
}

// MarshalJSON writes the decision for the record, with its verdict and that of each finding, for readers that do not
// derive them; the zero Decision as an empty object.
func (d Decision) MarshalJSON() ([]byte, error) {
	if d.isZero() {
		return []byte("{}"), nil
	}
	return json.Marshal(decisionJSON{
		Policy: d.policy, Title: d.title, Nomination: d.nomination, Tour: d.tour, Verdict: d.Verdict(), Findings: d.findings,
	})
}

func (d Decision) isZero() bool {
	return d.policy == "" && d.title.IsZero() && d.nomination.IsZero() && d.tour.IsZero() && len(d.findings) == 0
}

// UnmarshalJSON reads what [Decision.MarshalJSON] writes. A verdict that does not follow from the findings is a
// fault, and so is a finding whose verdict does not follow from its days: a record is not changed unnoticed. All
// faults are reported together.
func (d *Decision) UnmarshalJSON(data []byte) error {
	var read Decision
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		var verdict Verdict
		o.Required("policy", &read.policy)
		o.Required("title", &read.title)
		nomination := o.Required("nomination", &read.nomination)
		tour := o.Required("tour", &read.tour)
		stated := o.Required("verdict", &verdict)
		known := readFindings(o, nomination, tour, &read)
		if tour && stated && known && verdict != read.Verdict() {
			o.Fault("verdict", fault.Conflict, fault.Given(string(verdict)), fault.Given(string(read.Verdict())))
		}
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}

// readFindings reads the findings and holds them to the day and the tour of the decision, as far as those could be read.
func readFindings(o *fault.Object, nomination, tour bool, d *Decision) bool {
	if !o.Has("findings") {
		o.Fault("findings", fault.Missing, nothing, bilingual.Text{English: "the findings", French: "les constats"})
		return false
	}
	if !fault.Items(o, "findings", &d.findings) {
		return false
	}
	subject := "" // a decision is about one
	for i, f := range d.findings {
		at := fault.Path("").Index(i)
		for j, w := range f.Waivers {
			at := at.Key("waivers").Index(j)
			if subject = cmp.Or(subject, w.Subject); w.Subject != subject {
				o.Check("findings", fault.Fault{
					Kind: fault.Conflict, Path: at.Key("subject"), Given: fault.Given(w.Subject), Accepted: fault.Given(subject),
				})
			}
			if f.Layer.IsZero() && w.Layer != d.policy {
				o.Check("findings", fault.Fault{
					Kind: fault.Conflict, Path: at.Key("layer"), Given: fault.Given(w.Layer), Accepted: fault.Given(d.policy),
				})
			}
		}
		if nomination && f.nomination != d.nomination {
			o.Check("findings", fault.Fault{
				Kind: fault.Conflict, Path: at.Key("nomination"),
				Given: bilingual.Both(f.nomination.In), Accepted: bilingual.Both(d.nomination.In),
			})
		}
		if tour && f.tour != d.tour {
			o.Check("findings", fault.Fault{
				Kind: fault.Conflict, Path: at.Key("tour"),
				Given: bilingual.Both(f.tour.In), Accepted: bilingual.Both(d.tour.In),
			})
		}
	}
	return true
}
