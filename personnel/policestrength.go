package personnel

import (
	"fmt"
	"iter"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PoliceStrength is how many police officers there are in all of Canada or in one province or territory, as one source
// gives it for one time. All numbers are of officers who were there, not of those authorized. The zero PoliceStrength is
// not stated.
//
// Its JSON form is an object without what is not stated; that of the zero PoliceStrength is an empty one.
type PoliceStrength struct {
	// Province is the province or territory; none for all of Canada.
	Province Province `json:"province,omitzero"`
	// On is when they were counted, as precisely as that is known.
	On calendar.PartialDate `json:"on,omitzero"`
	// Total is how many there are, in [policy.Persons].
	Total policy.Measure `json:"total,omitzero"`
	// Municipal is how many of them are in municipal and regional services, in [policy.Persons].
	Municipal policy.Measure `json:"municipal,omitzero"`
	// Provincial is how many of them are in the service of the province, in [policy.Persons].
	Provincial policy.Measure `json:"provincial,omitzero"`
	// Contract is how many of them are in the RCMP and police the province, the territory or its municipalities by contract,
	// in [policy.Persons].
	Contract policy.Measure `json:"contract,omitzero"`
	// Federal is how many of them are in the RCMP and do federal and other work, in [policy.Persons].
	Federal policy.Measure `json:"federal,omitzero"`
	// Rate is how many there are for 100,000 people who live there, in [policy.Persons].
	Rate policy.Measure `json:"rate,omitzero"`
	// Basis is where that was read.
	Basis policy.Citation `json:"basis,omitzero"`
}

// PoliceStrengths are the counts of the library: those of all of Canada, the earliest first, then those of the provinces
// and territories in the order of [Provinces]. Women are not told apart in them.
func PoliceStrengths() iter.Seq[PoliceStrength] {
	return func(yield func(PoliceStrength) bool) {
		for _, strength := range policeStrengths {
			if !yield(strength) {
				return
			}
		}
	}
}

// PoliceStrengthNear is the count of the library for a province or territory, or for all of Canada where there is none,
// that was taken nearest to the day, the earlier one where two are as near; and whether there is one.
func PoliceStrengthNear(province Province, day calendar.Date) (PoliceStrength, bool) {
	var nearest PoliceStrength
	found := false
	for _, s := range policeStrengths {
		if s.Province == province && (!found || distance(s.On, day) < distance(nearest.On, day)) {
			nearest, found = s, true
		}
	}
	return nearest, found
}

// ProvincialStrengths are the counts of the library for each province and territory nearest to the day, as
// [RepresentationOf] takes them.
func ProvincialStrengths(day calendar.Date) iter.Seq[PoliceStrength] {
	return func(yield func(PoliceStrength) bool) {
		for province := range Provinces() {
			if strength, found := PoliceStrengthNear(province, day); found && !yield(strength) {
				return
			}
		}
	}
}

// IsZero says whether nothing is stated.
func (s PoliceStrength) IsZero() bool { return s == PoliceStrength{} }

// Own is how many officers the services of the province itself have, municipal, regional and provincial together, and
// whether both are stated.
func (s PoliceStrength) Own() (policy.Measure, bool) { return together(s.Municipal, s.Provincial) }

// RCMP is how many officers of the RCMP there are, by contract and for federal and other work together, and whether both
// are stated.
func (s PoliceStrength) RCMP() (policy.Measure, bool) { return together(s.Contract, s.Federal) }

// together is the sum of both, and whether both are numbers of persons.
func together(a, b policy.Measure) (policy.Measure, bool) {
	if a.Unit() != policy.Persons || b.Unit() != policy.Persons {
		return policy.Measure{}, false
	}
	return a.Plus(b.Int()), true
}

var (
	wantTotal   = bilingual.Text{English: "the number of officers", French: "le nombre de policiers"}
	wantCounted = bilingual.Text{English: "the day of the count, as precisely as it is known", French: "le jour du dénombrement, aussi précisément qu'on le connaît"}
	wantAddUp   = bilingual.Text{English: "the sum of its parts, give or take one: %s", French: "la somme de ses parties, à un près\u00a0: %s"}
)

// Check lists what is wrong with the count, each at the key of its JSON form: no time or total; a province that is none; a
// number that is not a whole number of persons; parts that are all stated and do not add up to the total, give or take
// one, as sources round; a faulty basis.
func (s PoliceStrength) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "province", s.Province, ParseProvince)
	if s.On.IsZero() {
		faults.Add(fault.Absent("on", wantCounted))
	}
	if s.Total.IsZero() {
		faults.Add(fault.Absent("total", wantTotal))
	}
	for _, number := range []struct {
		at      fault.Path
		measure policy.Measure
	}{
		{"total", s.Total},
		{"municipal", s.Municipal},
		{"provincial", s.Provincial},
		{"contract", s.Contract},
		{"federal", s.Federal},
		{"rate", s.Rate},
	} {
		heads.check(&faults, number.at, number.measure)
	}
	own, ownStated := s.Own()
	rcmp, rcmpStated := s.RCMP()
	sum, _ := together(own, rcmp)
	if apart := s.Total.Int() - sum.Int(); ownStated && rcmpStated && s.Total.Unit() == policy.Persons && (apart < -1 || apart > 1) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "total", Given: bilingual.Both(s.Total.In),
			Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(wantAddUp.In(tag), sum.In(tag)) }),
		})
	}
	checkBasis(&faults, s.Basis)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the PoliceStrength as it was.
func (s *PoliceStrength) UnmarshalJSON(data []byte) error {
	var read PoliceStrength
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("province", &read.Province)
		o.Optional("on", &read.On)
		o.Optional("total", &read.Total)
		o.Optional("municipal", &read.Municipal)
		o.Optional("provincial", &read.Provincial)
		o.Optional("contract", &read.Contract)
		o.Optional("federal", &read.Federal)
		o.Optional("rate", &read.Rate)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
