package policytest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Mutants are the changed rules that a suite was tried on. They are made by [Mutate]. The zero Mutants are none.
type Mutants struct {
	// Policy is the ID of the policy.
	Policy string
	// Title is the name of the policy.
	Title bilingual.Text
	// Cases is how many cases the suite has.
	Cases int
	// All are the mutants in the order of the rules.
	All []Mutant
}

// Mutant is one rule with one change, and whether the suite notices it. The zero Mutant is none.
type Mutant struct {
	// Rule is the ID of the rule.
	Rule string
	// Title names the rule.
	Title bilingual.Text
	// Mutation is the change.
	Mutation Mutation
	// Entry is the day of the entry of the limit that is changed, or of the first with that number where the days of a rule
	// are moved that has had several; no date for a change of the whole rule.
	Entry calendar.Date
	// Limit is the number of that entry before the change; not stated where it has none.
	Limit policy.Measure
	// Place is which of the days on which the rule begins to hold is moved, or ceases to, counted from 1; 0 where no such
	// day is.
	Place int
	// KilledBy is the name of the first case that notices; empty for a mutant that survives.
	KilledBy string
	// Kill is a case that would notice a mutant that survives, where one is found by moving the days of a case that there
	// is; the zero Suggestion where none is found, or none is needed.
	Kill Suggestion
}

// Suggestion is a case that would kill a mutant: the subject of a case that there is, on other days, with what the policy
// decides about it. Whether that is what it should decide is for a person to say. The zero Suggestion is none.
type Suggestion struct {
	// Case is the name of the case whose subject it is.
	Case string
	// Nomination is the day of nomination.
	Nomination calendar.Date
	// Tour is the tour.
	Tour calendar.Period
	// Verdict is what the policy decides.
	Verdict policy.Verdict
	// Blocking are the IDs of the rules that block.
	Blocking []string
	// Advising are the IDs of the rules that advise and are not met.
	Advising []string
}

// Survives says whether no case notices the change.
func (m Mutant) Survives() bool { return m.KilledBy == "" }

// IsZero says whether it is no suggestion.
func (s Suggestion) IsZero() bool {
	return s.Case == "" && s.Nomination.IsZero() && s.Tour.IsZero() && s.Verdict == "" && len(s.Blocking) == 0 && len(s.Advising) == 0
}

// Survivors are the mutants that no case notices.
func (m Mutants) Survivors() []Mutant {
	return slices.DeleteFunc(slices.Clone(m.All), func(one Mutant) bool { return !one.Survives() })
}

var (
	mutantNoun = bilingual.Noun{
		One: bilingual.Text{English: "mutant", French: "mutant"}, Other: bilingual.Text{English: "mutants", French: "mutants"},
	}
	survivorNoun = bilingual.Noun{
		One: bilingual.Text{English: "surviving", French: "non détecté"}, Other: bilingual.Text{English: "surviving", French: "non détectés"},
	}
	mutantsHead = bilingual.Text{
		English: "Mutants of %s: %s, %s, %s",
		French:  "Mutants de %s\u00a0: %s, %s, %s",
	}
	ofLimit     = bilingual.Text{English: "%s (limit %s from %s)", French: "%s (limite %s à compter du %s)"}
	ofEntry     = bilingual.Text{English: "%s (entry of %s)", French: "%s (entrée du %s)"}
	ofPlace     = bilingual.Text{English: "%s, day %s of them", French: "%s, jour numéro %s"}
	killedBy    = bilingual.Text{English: "noticed by %s", French: "détecté par %s"}
	notKilled   = bilingual.Text{English: "no case notices", French: "aucun cas ne le détecte"}
	wouldKill   = bilingual.Text{English: "%s would, if it were %s", French: "%s le ferait, dans la situation suivante\u00a0: %s"}
	noKill      = bilingual.Text{English: "moving the days of a case does not help: it takes another subject", French: "déplacer les jours d'un cas ne suffit pas\u00a0: il faut un autre dossier"}
	nominatedOn = bilingual.Text{English: "nominated on %s", French: "mise en candidature le %s"}
	tourOf      = bilingual.Text{English: "tour %s", French: "période d'affectation %s"}
	blockedBy   = bilingual.Text{English: "blocking %s", French: "règles éliminatoires non satisfaites\u00a0: %s"}
	advisedBy   = bilingual.Text{English: "advising %s", French: "règles indicatives non satisfaites\u00a0: %s"}
	noVerdict   = bilingual.Text{English: "nothing decided", French: "aucune décision"}
)

// Explain says in one line what was changed and which case notices, or would.
func (m Mutant) Explain(tag language.Tag) string {
	change := m.Mutation.Title().In(tag)
	switch {
	case m.Limit.Valid():
		change = fmt.Sprintf(ofLimit.In(tag), change, m.Limit.In(tag), m.Entry.In(tag))
	case m.Place > 1 && !m.Entry.IsZero():
		change = fmt.Sprintf(ofPlace.In(tag), fmt.Sprintf(ofEntry.In(tag), change, m.Entry.In(tag)), bilingual.Whole(tag, m.Place))
	case m.Place > 1:
		change = fmt.Sprintf(ofPlace.In(tag), change, bilingual.Whole(tag, m.Place))
	case !m.Entry.IsZero():
		change = fmt.Sprintf(ofEntry.In(tag), change, m.Entry.In(tag))
	}
	line := m.Rule + bilingual.Colon(tag) + change + bilingual.Semicolon(tag)
	switch {
	case !m.Survives():
		return line + fmt.Sprintf(killedBy.In(tag), bilingual.Quote(tag, m.KilledBy))
	case m.Kill.IsZero():
		return line + notKilled.In(tag) + bilingual.Semicolon(tag) + noKill.In(tag)
	default:
		return line + notKilled.In(tag) + bilingual.Semicolon(tag) +
			fmt.Sprintf(wouldKill.In(tag), bilingual.Quote(tag, m.Kill.Case), m.Kill.Explain(tag))
	}
}

// Explain says in one line on which days the case would be, and what the policy decides about it.
func (s Suggestion) Explain(tag language.Tag) string {
	verdict := noVerdict.In(tag)
	if s.Verdict != "" {
		verdict = s.Verdict.Title().In(tag)
	}
	parts := []string{fmt.Sprintf(nominatedOn.In(tag), s.Nomination.In(tag)), fmt.Sprintf(tourOf.In(tag), s.Tour.In(tag)), verdict}
	if len(s.Blocking) > 0 {
		parts = append(parts, fmt.Sprintf(blockedBy.In(tag), bilingual.List(tag, s.Blocking...)))
	}
	if len(s.Advising) > 0 {
		parts = append(parts, fmt.Sprintf(advisedBy.In(tag), bilingual.List(tag, s.Advising...)))
	}
	return strings.Join(parts, bilingual.Semicolon(tag))
}

// Explain is the mutants in words: how many there are, and each that survives.
func (m Mutants) Explain(tag language.Tag) string {
	var b strings.Builder
	survivors := m.Survivors()
	fmt.Fprintf(&b, mutantsHead.In(tag)+"\n", bilingual.Quote(tag, m.Title.In(tag)), bilingual.Count(tag, len(m.All), mutantNoun),
		bilingual.Count(tag, m.Cases, caseNoun), bilingual.Count(tag, len(survivors), survivorNoun))
	for _, survivor := range survivors {
		fmt.Fprintf(&b, "- %s\n", survivor.Explain(tag))
	}
	return b.String()
}

type mutantsJSON struct {
	Policy string         `json:"policy"`
	Title  bilingual.Text `json:"title,omitzero"`
	Cases  int            `json:"cases"`
	All    []Mutant       `json:"mutants"`
}

// MarshalJSON writes the mutants as an object.
func (m Mutants) MarshalJSON() ([]byte, error) {
	m.All = listed(m.All)
	return json.Marshal(mutantsJSON(m))
}

// UnmarshalJSON reads what [Mutants.MarshalJSON] writes. All faults are reported together, and leave the Mutants as they
// were.
func (m *Mutants) UnmarshalJSON(data []byte) error {
	var read Mutants
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("policy", &read.Policy)
		o.Optional("title", &read.Title)
		o.Required("cases", &read.Cases)
		readList(o, "mutants", &read.All)
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

type mutantJSON struct {
	Rule     string         `json:"rule"`
	Title    bilingual.Text `json:"title,omitzero"`
	Mutation Mutation       `json:"mutation"`
	Entry    calendar.Date  `json:"entry,omitzero"`
	Limit    policy.Measure `json:"limit,omitzero"`
	Place    int            `json:"place,omitempty"`
	KilledBy string         `json:"killed_by,omitempty"`
	Kill     Suggestion     `json:"kill,omitzero"`
}

// MarshalJSON writes the mutant as an object. A mutation that is none is a fault.
func (m Mutant) MarshalJSON() ([]byte, error) { return json.Marshal(mutantJSON(m)) }

// UnmarshalJSON reads what [Mutant.MarshalJSON] writes. All faults are reported together, and leave the Mutant as it was.
func (m *Mutant) UnmarshalJSON(data []byte) error {
	var read Mutant
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Optional("title", &read.Title)
		o.Required("mutation", &read.Mutation)
		o.Optional("entry", &read.Entry)
		o.Optional("limit", &read.Limit)
		o.Optional("place", &read.Place)
		o.Optional("killed_by", &read.KilledBy)
		o.Optional("kill", &read.Kill)
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

type suggestionJSON struct {
	Case       string          `json:"case"`
	Nomination calendar.Date   `json:"nomination"`
	Tour       calendar.Period `json:"tour"`
	Verdict    policy.Verdict  `json:"verdict"`
	Blocking   []string        `json:"blocking"`
	Advising   []string        `json:"advising"`
}

// MarshalJSON writes the suggestion as an object; the zero Suggestion as an empty one.
func (s Suggestion) MarshalJSON() ([]byte, error) {
	if s.IsZero() {
		return []byte("{}"), nil
	}
	s.Blocking, s.Advising = listed(s.Blocking), listed(s.Advising)
	return json.Marshal(suggestionJSON(s))
}

// UnmarshalJSON reads what [Suggestion.MarshalJSON] writes. All faults are reported together, and leave the Suggestion as
// it was.
func (s *Suggestion) UnmarshalJSON(data []byte) error {
	var read Suggestion
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		o.Required("case", &read.Case)
		o.Required("nomination", &read.Nomination)
		o.Required("tour", &read.Tour)
		o.Required("verdict", &read.Verdict)
		readList(o, "blocking", &read.Blocking)
		readList(o, "advising", &read.Advising)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
