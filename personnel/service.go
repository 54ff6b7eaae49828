package personnel

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Service is a Canadian police service: the home service of officers who are deployed. [Services] lists those that the
// library knows; a caller fills in a Service for any other. The zero Service is not stated.
//
// Its JSON form is an object without what is not stated; that of the zero Service is an empty one. There, as here, an
// empty list says that there are none, and no list that it is not stated.
type Service struct {
	// ID is the code of the service, kebab-case English, stable and never reused, such as "opp".
	ID string
	// Name is the name in full. Where the service has a name in one language only, it is the same in both.
	Name bilingual.Text
	// Short is the abbreviation or the short name, such as "OPP".
	Short bilingual.Text
	// Kind is what kind of service it is.
	Kind ServiceKind
	// Province is the province or territory it polices; none for the RCMP.
	Province Province
	// Strengths are counts of its officers, each with its source, the earliest first; nil where none is known.
	Strengths []Strength
	// Minimum is the fewest officers that the service keeps at home, in [policy.Persons], over time, as the service itself
	// states it; nil where it states none. The library knows of none: no public source gives any.
	Minimum policy.Timeline[policy.Measure]
	// Agreements are those with the program that are known; nil where none is known, empty where it is known to have none.
	// A day outside them is a day of which no agreement is known.
	Agreements []Agreement
	// Basis is the evidence that the service took part in peace operations; [policy.Assumed] where none was seen.
	Basis policy.Citation
}

// Services are the services of the library in the order of their IDs: all that a public source names as taking part,
// those that are believed to have been partners, and those whose strength is published. What each rests on is its
// [Service.Basis]. Services of which neither is known, and the detachments of the RCMP, are not among them. The caller
// owns what it gets.
func Services() iter.Seq[Service] {
	return func(yield func(Service) bool) {
		for _, service := range services {
			if !yield(service.clone()) {
				return
			}
		}
	}
}

// ServiceByID is the service of the library with that ID, and whether there is one.
func ServiceByID(id string) (Service, bool) {
	for _, service := range services {
		if service.ID == id {
			return service.clone(), true
		}
	}
	return Service{}, false
}

// IsZero says whether nothing about the service is stated.
func (s Service) IsZero() bool {
	return s.ID == "" && s.Name.IsZero() && s.Short.IsZero() && s.Kind == "" && s.Province == "" &&
		s.Strengths == nil && s.Minimum == nil && s.Agreements == nil && s.Basis.IsZero()
}

// StrengthNear is the count with an actual strength that was taken nearest to the day, the earlier one where two are as
// near, and whether there is one. A count of a whole month or year is as near as its nearest day; one without a date is
// taken only where there is no other, and so is any on no date.
func (s Service) StrengthNear(day calendar.Date) (Strength, bool) {
	var nearest Strength
	found := false
	for _, count := range s.Strengths {
		if count.Actual.Unit() != policy.Persons {
			continue
		}
		away, best := count.distance(day), nearest.distance(day)
		if !found || away < best || away == best && count.On.Compare(nearest.On) < 0 {
			nearest, found = count, true
		}
	}
	return nearest, found
}

var (
	wantKind       = bilingual.Text{English: "the kind of the service", French: "le type de service"}
	wantProvince   = bilingual.Text{English: "the province or territory", French: "la province ou le territoire"}
	wantInOrder    = bilingual.Text{English: "counts in the order of their dates", French: "des effectifs dans l'ordre de leurs dates"}
	wantNoProvince = bilingual.Text{English: "none for the RCMP", French: "aucun pour la GRC"}
)

// Check lists what is wrong with the service, each at the key of its JSON form: no ID, name, kind or, but for the RCMP,
// province; a text in one language only; a code that is none; counts or minimums out of order; a minimum that is not a
// whole number of persons; a faulty count, agreement or basis.
func (s Service) Check() error {
	var faults fault.List
	checkID(&faults, "id", s.ID)
	checkName(&faults, "name", s.Name)
	faults.AddText("short", s.Short)
	if s.Kind == "" {
		faults.Add(fault.Absent("kind", wantKind))
	}
	fault.AddCode(&faults, "kind", s.Kind, ParseServiceKind)
	switch federal := s.Kind == RoyalCanadianMountedPolice; {
	case federal && s.Province != "":
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "province", Given: fault.Given(string(s.Province)), Accepted: wantNoProvince})
	case !federal && s.Province == "":
		faults.Add(fault.Absent("province", wantProvince))
	default:
		fault.AddCode(&faults, "province", s.Province, ParseProvince)
	}
	for i, count := range s.Strengths {
		at := fault.Path("strengths").Index(i)
		faults.AddError(at, count.Check())
		if i > 0 && !count.On.IsZero() && !s.Strengths[i-1].On.IsZero() && count.On.Compare(s.Strengths[i-1].On) <= 0 {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("on"), Given: bilingual.Both(count.On.In), Accepted: wantInOrder,
			})
		}
	}
	faults.AddError("minimum", s.Minimum.Check())
	for i, entry := range s.Minimum {
		heads.check(&faults, fault.Path("minimum").Index(i).Key("value"), entry.Value)
	}
	for i, agreement := range s.Agreements {
		faults.AddError(fault.Path("agreements").Index(i), agreement.Check())
	}
	checkBasis(&faults, s.Basis)
	return faults.Err()
}

// clone is the service with lists of its own.
func (s Service) clone() Service {
	s.Strengths, s.Minimum, s.Agreements = slices.Clone(s.Strengths), slices.Clone(s.Minimum), slices.Clone(s.Agreements)
	return s
}

type serviceJSON struct {
	ID         string                          `json:"id,omitzero"`
	Name       bilingual.Text                  `json:"name,omitzero"`
	Short      bilingual.Text                  `json:"short,omitzero"`
	Kind       ServiceKind                     `json:"kind,omitzero"`
	Province   Province                        `json:"province,omitzero"`
	Strengths  []Strength                      `json:"strengths,omitzero"`
	Minimum    policy.Timeline[policy.Measure] `json:"minimum,omitzero"`
	Agreements []Agreement                     `json:"agreements,omitzero"`
	Basis      policy.Citation                 `json:"basis,omitzero"`
}

// MarshalJSON writes the service as an object. A code that is none is a fault, and so is a text in one language only: it
// could not be read again.
func (s Service) MarshalJSON() ([]byte, error) {
	return json.Marshal(serviceJSON(s))
}

// UnmarshalJSON reads what [Service.MarshalJSON] writes. All faults are reported together, and leave the Service as it
// was. What the service lacks is for [Service.Check] to say.
func (s *Service) UnmarshalJSON(data []byte) error {
	var read Service
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("name", &read.Name)
		o.Optional("short", &read.Short)
		o.Optional("kind", &read.Kind)
		o.Optional("province", &read.Province)
		fault.Items(o, "strengths", &read.Strengths)
		fault.Items(o, "minimum", &read.Minimum)
		fault.Items(o, "agreements", &read.Agreements)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}
