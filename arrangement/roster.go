package arrangement

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Seat is one line of a [Roster]: a partner and the part that it has, under the name and the ministers of the day. The
// zero Seat is nobody's.
type Seat struct {
	// Partner is who has the part.
	Partner Partner `json:"partner,omitzero"`
	// Part is what the partner does.
	Part Part `json:"part,omitzero"`
	// Name is what the partner is called on the day.
	Name Name `json:"name,omitzero"`
	// Ministers are those to whom the partner answers on the day; nil where none is known, and where they have no authority
	// over what the part is about.
	Ministers []Minister `json:"ministers,omitzero"`
	// Basis is what it rests on that the partner has the part.
	Basis policy.Citation `json:"basis,omitzero"`
}

// UnmarshalJSON reads a seat as encoding/json writes it. All faults are reported together, and the seat is left as it
// was when there are any.
func (s *Seat) UnmarshalJSON(data []byte) error {
	var read Seat
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("partner", &read.Partner)
		o.Optional("part", &read.Part)
		o.Optional("name", &read.Name)
		fault.Items(o, "ministers", &read.Ministers)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// Roster is everybody through whose hands the request goes on the day: one [Seat] for each part of each partner, in the
// order of [Parts], then of [Partners]. The decision makers are the seats whose part is [Decides], and from 24 February 2017
// on their ministers, whom [PartnersConcur] asks each.
//
// The request changes who decides where it is for an ancillary deployment, as [Request.Ancillary] says it: the ministers'
// formal authority leaves those out, and that their departments decide about them is [policy.Assumed]. Nothing else about a
// request changes its roster: organizations and states alike turn to the department of foreign affairs, and the sources name
// no other way for a number, a host or a form.
//
// Before 1 April 2006 nobody is known to decide, and before 20 May 1997 the roster is empty.
func Roster(request Request, day calendar.Date) []Seat {
	var roster []Seat
	for part := range parts.All() {
		for _, partner := range PartnersWith(part, day) {
			basis, _ := partner.Has(part, day)
			name, _ := partner.NameOn(day)
			seat := Seat{Partner: partner, Part: part, Name: name, Ministers: partner.Ministers(day), Basis: basis}
			for _, other := range partsWithoutMinisters {
				if entry, held := other.over.On(day); held && other.part == part && other.concerns(request) {
					seat.Ministers, seat.Basis = nil, entry.Basis
				}
			}
			roster = append(roster, seat)
		}
	}
	return roster
}
