package arrangement

import (
	"encoding/json"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Concurrence is what a partner that decides, or one of its ministers, says to a mission: concurrence given or withheld.
// The zero Concurrence says nothing, and silence never counts as consent.
type Concurrence struct {
	// Partner is the partner that says it, or to which the minister who says it belongs.
	Partner Partner `json:"partner,omitzero"`
	// Minister is the office of the minister who says it; not stated where the partner speaks as a whole. It is named from 24
	// February 2017 on, the day from which [PartnersConcur] asks each minister.
	Minister Office `json:"minister,omitzero"`
	// Given is yes where the concurrence is given, and no where it is withheld or taken back.
	Given policy.Answer `json:"given,omitzero"`
	// On is when it was said, as precisely as that is known.
	On calendar.PartialDate `json:"on,omitzero"`
	// Basis is where it is on record.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether nothing is said.
func (c Concurrence) IsZero() bool { return c == Concurrence{} }

var (
	thePartnerThatDecides = bilingual.Text{English: "the partner that decides", French: "le partenaire qui décide"}
	givenOrWithheld       = bilingual.Text{
		English: "whether it is given: yes or no",
		French:  "si l'assentiment est donné\u00a0: oui ou non",
	}
	dayOfConcurrence = bilingual.Text{
		English: "the day of the concurrence, as precisely as it is known",
		French:  "le jour de l'assentiment, aussi précisément qu'on le connaît",
	}
)

// Check lists what the concurrence lacks or has wrong: a partner that decides at some time, an answer and a day must be
// there, and a minister that is named must be one of the partner's who is asked on the day.
func (c Concurrence) Check() error {
	var faults fault.List
	switch {
	case c.Partner == "":
		faults.Add(fault.Absent("partner", thePartnerThatDecides))
	case c.Partner.Valid() && len(partOverTime(c.Partner, Decides)) == 0:
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "partner", Given: c.Partner.Title(), Accepted: thePartnerThatDecides,
		})
	}
	fault.AddCode(&faults, "partner", c.Partner, ParsePartner)
	fault.AddCode(&faults, "minister", c.Minister, ParseOffice)
	checkMinister(&faults, "minister", c.Partner, c.Minister, c.On)
	if c.Given == "" {
		faults.Add(fault.Absent("given", givenOrWithheld))
	}
	fault.AddCode(&faults, "given", c.Given, policy.ParseAnswer)
	if c.On.IsZero() {
		faults.Add(fault.Absent("on", dayOfConcurrence))
	}
	checkBasis(&faults, c.Basis)
	return faults.Err()
}

// MarshalJSON writes the concurrence as an object, leaving out what is not stated. A code that is none is a fault.
func (c Concurrence) MarshalJSON() ([]byte, error) {
	type plain Concurrence
	return json.Marshal(plain(c))
}

// UnmarshalJSON reads what [Concurrence.MarshalJSON] writes. All faults are reported together, and the value is left as
// it was when there are any.
func (c *Concurrence) UnmarshalJSON(data []byte) error {
	var read Concurrence
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("partner", &read.Partner)
		o.Optional("minister", &read.Minister)
		o.Optional("given", &read.Given)
		o.Optional("on", &read.On)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// Record is what is on record of the concurrence to one mission: what [PartnersConcur] decides about. The zero Record
// holds nothing.
//
// The word of a partner that names no minister is the word of the partner as a whole. Where its ministers are asked, it
// counts as that of the only one; of two nobody knows whose yes it is, which leaves both unknown, and a no withholds
// for both. For an ancillary deployment, which the ministers' formal authority leaves out, it is enough for both.
//
// Where a yes and a no for one of those asked may be of one day, such as a minister's no and the department's yes, nobody knows
// which came first, and the no counts. The events of a [Proposal] stand in their order: there the last one does.
type Record struct {
	// Concurrences are what was said, in any order; a later word takes the place of an earlier one of the same voice.
	Concurrences []Concurrence `json:"concurrences,omitzero"`
	// Ancillary is whether it is about an ancillary deployment, as [Request.Ancillary] says it; not stated counts as no.
	Ancillary policy.Answer `json:"ancillary,omitzero"`
}

// Check lists what is wrong with each concurrence, and where a partner, or one minister, says two things on one date.
func (r Record) Check() error {
	var faults fault.List
	for i, c := range r.Concurrences {
		at := fault.Path("").Key("concurrences").Index(i)
		faults.AddError(at, c.Check())
		again := func(earlier Concurrence) bool {
			return earlier.Partner == c.Partner && earlier.Minister == c.Minister && earlier.On == c.On && !c.On.IsZero()
		}
		if slices.ContainsFunc(r.Concurrences[:i], again) {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("on"), Given: bilingual.Both(c.On.In), Accepted: onlyOnce,
			})
		}
	}
	fault.AddCode(&faults, "ancillary", r.Ancillary, policy.ParseAnswer)
	return faults.Err()
}

// UnmarshalJSON reads a record as encoding/json writes it. All faults are reported together, and the record is left as
// it was when there are any.
func (r *Record) UnmarshalJSON(data []byte) error {
	var read Record
	err := fault.Decode(data, func(o *fault.Object) {
		fault.Items(o, "concurrences", &read.Concurrences)
		o.Optional("ancillary", &read.Ancillary)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// days are the days on which the concurrence that is asked for is given. What is withheld without a date is withheld on
// all days; what is given without a date is not known to be given on any.
func (r Record) days(asked asksFor) policy.Days {
	var given calendar.Spans
	stated := false
	for _, c := range r.Concurrences {
		switch {
		case !asked.hears(c, r.Ancillary):
		case c.Given == policy.No && c.On.IsZero():
			return policy.Is(asked.fact, policy.No)
		case c.Given == policy.No:
			stated = true
		case c.Given == policy.Yes && !c.On.IsZero():
			stated = true
			given = given.Union(r.givenBy(asked, c))
		}
	}
	if !stated {
		return policy.Missing(asked.fact)
	}
	return policy.DuringSpans(asked.fact, given, true)
}

// givenBy are the days on which a concurrence that was given stands: from the last day that its date may mean, until the
// first day on which it may have been withheld. Only what was surely withheld before is left aside.
func (r Record) givenBy(asked asksFor, yes Concurrence) calendar.Spans {
	given := calendar.Since(yes.On.Period().Last()).Spans()
	for _, no := range r.Concurrences {
		before := no.On.Period().Last().Before(yes.On.Period().From())
		if no.Given == policy.No && !before && asked.hears(no, r.Ancillary) {
			given = given.Minus(calendar.Since(no.On.Period().From()).Spans())
		}
	}
	return given
}

const concurrenceID = "arrangement/concurrence"

// PartnersConcur is the policy that asks whether all that decide concur in a mission, on the day of the decision: one rule
// for each whose word is asked, and all of them bar. Until 23 February 2017 each partner is asked that [Decides]. From
// 24 February 2017 on, when three ministers are first seen to approve together, each [Office] of a minister is asked: foreign
// affairs, international development and public safety, of which the first two are of one department, and any of the three
// alone can withhold. That each is asked about every deployment is [policy.Assumed] until 20 November 2019, from when a
// source states that the three have formal authority, and again after the last of [Terms].
//
// A concurrence given counts from the last day that its date may mean, one withheld from the first, and whoever is not on
// record is unknown, never a yes. [Record] says what the word of a department counts for that names no minister.
func PartnersConcur() policy.Policy[Record] {
	rules := make([]policy.Rule[Record], len(concurrencesAsked))
	for i, asked := range concurrencesAsked {
		rules[i] = policy.Rule[Record]{
			ID: asked.id(), Title: asked.title, Basis: asked.basis,
			Asked: policy.OnNomination, Effect: policy.Bars, Limit: slices.Clone(asked.over),
			Days: func(r Record, _ policy.Measure) policy.Days { return r.days(asked) },
		}
	}
	return policy.Must(concurrenceID, bilingual.Text{
		English: "Concurrence of the partners",
		French:  "Assentiment des partenaires",
	}, rules...)
}
