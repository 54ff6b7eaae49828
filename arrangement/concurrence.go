package arrangement

import (
	"encoding/json"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Concurrence is what a partner that decides says to a mission: concurrence given or withheld. The zero Concurrence
// says nothing, and silence never counts as consent.
type Concurrence struct {
	// Partner is the partner that says it.
	Partner Partner `json:"partner,omitzero"`
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
		English: "the day, month or year of the concurrence",
		French:  "le jour, le mois ou l'année de l'assentiment",
	}
)

// Check lists what the concurrence lacks or has wrong: a partner that decides at some time, an answer and a day must be
// there.
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

// Record is what is on record of the partners' concurrence to one mission: what [PartnersConcur] decides about. The
// zero Record holds nothing.
type Record struct {
	// Concurrences are what the partners said, in any order; a later word of a partner takes the place of an earlier one.
	Concurrences []Concurrence `json:"concurrences,omitzero"`
}

// Check lists what is wrong with each concurrence, and where one partner says two things on one date.
func (r Record) Check() error {
	var faults fault.List
	for i, c := range r.Concurrences {
		at := fault.Path("").Key("concurrences").Index(i)
		faults.AddError(at, c.Check())
		again := func(earlier Concurrence) bool {
			return earlier.Partner == c.Partner && earlier.On == c.On && !c.On.IsZero()
		}
		if slices.ContainsFunc(r.Concurrences[:i], again) {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("on"), Given: bilingual.Both(c.On.In), Accepted: onlyOnce,
			})
		}
	}
	return faults.Err()
}

// UnmarshalJSON reads a record as encoding/json writes it. All faults are reported together, and the record is left as
// it was when there are any.
func (r *Record) UnmarshalJSON(data []byte) error {
	var read Record
	err := fault.Decode(data, func(o *fault.Object) { fault.Items(o, "concurrences", &read.Concurrences) })
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// days are the days on which the partner's concurrence is given. What is withheld without a date is withheld on all
// days; what is given without a date is not known to be given on any.
func (r Record) days(partner Partner, fact policy.Fact) policy.Days {
	var given calendar.Spans
	stated := false
	for _, c := range r.Concurrences {
		switch {
		case c.Partner != partner:
		case c.Given == policy.No && c.On.IsZero():
			return policy.Is(fact, policy.No)
		case c.Given == policy.No:
			stated = true
		case c.Given == policy.Yes && !c.On.IsZero():
			stated = true
			given = given.Union(r.givenBy(c))
		}
	}
	if !stated {
		return policy.Missing(fact)
	}
	return policy.DuringSpans(fact, given, true)
}

// givenBy are the days on which a concurrence that was given stands: from the last day that its date may mean, until the
// first day on which the partner may have withheld it. Only what was surely withheld before is left aside.
func (r Record) givenBy(yes Concurrence) calendar.Spans {
	given := calendar.Since(yes.On.Period().Last()).Spans()
	for _, no := range r.Concurrences {
		before := no.On.Period().Last().Before(yes.On.Period().From())
		if no.Partner == yes.Partner && no.Given == policy.No && !before {
			given = given.Minus(calendar.Since(no.On.Period().From()).Spans())
		}
	}
	return given
}

// asksPartner is how a partner that decides is asked for its concurrence. When it is asked stands in the table of
// parts.
type asksPartner struct {
	partner Partner
	title   bilingual.Text
	fact    policy.Fact
}

var asksPartners = []asksPartner{
	{
		ForeignAffairs,
		bilingual.Text{
			English: "Concurrence of the department of foreign affairs",
			French:  "Assentiment du ministère des Affaires étrangères",
		},
		policy.NewFact("concurrence-foreign-affairs", bilingual.Text{
			English: "concurrence of the department of foreign affairs",
			French:  "assentiment du ministère des Affaires étrangères",
		}),
	},
	{
		Development,
		bilingual.Text{English: "Concurrence of the development agency", French: "Assentiment de l'agence de développement"},
		policy.NewFact("concurrence-development", bilingual.Text{
			English: "concurrence of the development agency",
			French:  "assentiment de l'agence de développement",
		}),
	},
	{
		PublicSafety,
		bilingual.Text{
			English: "Concurrence of the department of public safety",
			French:  "Assentiment du ministère de la Sécurité publique",
		},
		policy.NewFact("concurrence-public-safety", bilingual.Text{
			English: "concurrence of the department of public safety",
			French:  "assentiment du ministère de la Sécurité publique",
		}),
	},
}

const concurrenceID = "arrangement/concurrence"

// PartnersConcur is the policy that asks whether every partner that decides concurs in a mission, on the day of the
// decision: one rule for each partner, in force for as long as the partner [Decides], and all of them bar. A concurrence
// given counts from the last day that its date may mean, one withheld from the first, and a partner of which nothing is
// on record is unknown, never a yes.
//
// Sources of 2019 and later name the minister of international development as well. That minister is of the department
// that the development agency was merged into, whose concurrence is one.
func PartnersConcur() policy.Policy[Record] {
	rules := make([]policy.Rule[Record], len(asksPartners))
	for i, asks := range asksPartners {
		decides := partOverTime(asks.partner, Decides)
		limit := make(policy.Timeline[policy.Measure], len(decides))
		for j, entry := range decides {
			limit[j] = policy.Entry[policy.Measure]{From: entry.From, Ended: entry.Ended, Basis: entry.Basis}
		}
		rules[i] = policy.Rule[Record]{
			ID: concurrenceID + "/" + string(asks.partner), Title: asks.title, Basis: decides[0].Basis,
			Asked: policy.OnNomination, Effect: policy.Bars, Limit: limit,
			Days: func(r Record, _ policy.Measure) policy.Days { return r.days(asks.partner, asks.fact) },
		}
	}
	return policy.Must(concurrenceID, bilingual.Text{
		English: "Concurrence of the partners",
		French:  "Assentiment des partenaires",
	}, rules...)
}
