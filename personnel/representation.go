package personnel

import (
	"fmt"
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Representation is whether officers come from across the country: how large a part of them each province and territory
// sends, beside its part of all police officers. It is made by [RepresentationOf]. The zero Representation says nothing.
//
// The officers of the RCMP are posted anywhere and belong to no province: they are a group of their own, beside all
// officers of the RCMP in the country. Those of a province are therefore the officers of its own services, municipal,
// regional, Indigenous and provincial, beside the strength of its municipal and provincial services, and a territory has
// none of its own.
//
// Its JSON form is an object; that of the zero Representation is an empty one.
type Representation struct {
	// Officers is how many officers there are, in [policy.Persons]; not stated where that of a service is not.
	Officers policy.Measure `json:"officers,omitzero"`
	// Strength is how many police officers the groups have at home, in [policy.Persons]; not stated where that of a province
	// is not.
	Strength policy.Measure `json:"strength,omitzero"`
	// Groups are the provinces and territories in the order of [Provinces], then the RCMP, then the officers whose province
	// is not stated, where there are any.
	Groups []RepresentedGroup `json:"groups,omitzero"`
}

// RepresentedGroup is the officers of a province's own services, those of the RCMP, or those of whom neither is stated.
// The zero RepresentedGroup is of nobody.
//
// Its JSON form is an object without what is not stated; that of the zero RepresentedGroup is an empty one.
type RepresentedGroup struct {
	// Province is the province or territory; none for the RCMP, and where it is not stated.
	Province Province `json:"province,omitzero"`
	// Kind is [RoyalCanadianMountedPolice] for the RCMP, and not stated for all others.
	Kind ServiceKind `json:"kind,omitzero"`
	// Officers is how many officers of the group are counted, in [policy.Persons].
	Officers policy.Measure `json:"officers,omitzero"`
	// Share is how large a part they are of all who are counted, in [policy.Percent], rounded to hundredths; not stated where
	// there is no number of all.
	Share policy.Measure `json:"share,omitzero"`
	// Strength is how many police officers the group has at home, in [policy.Persons]; not stated where it is not known.
	Strength policy.Measure `json:"strength,omitzero"`
	// StrengthShare is how large a part they are of all groups at home, in [policy.Percent], rounded to hundredths; not
	// stated where the strength of any province is not known.
	StrengthShare policy.Measure `json:"strength_share,omitzero"`
}

// RepresentationOf compares where the officers come from with where police officers serve, by the first of the counts for
// each province and territory that tells its levels of policing, such as [ProvincialStrengths] gives. Counts of all of
// Canada are passed over.
func RepresentationOf(c Composition, strengths iter.Seq[PoliceStrength]) Representation {
	home := map[Province]PoliceStrength{}
	for s := range strengths {
		_, own := s.Own()
		_, rcmp := s.RCMP()
		if _, known := home[s.Province]; own && rcmp && s.Province != "" && !known {
			home[s.Province] = s
		}
	}
	var r Representation
	r.Officers, _ = c.Officers()
	total, federal, allKnown := policy.Whole(0, policy.Persons), policy.Whole(0, policy.Persons), true
	add := func(g RepresentedGroup, from func(Service) bool) {
		g.Officers, _ = c.counted(from)
		g.Share = percentOf(g.Officers, r.Officers)
		r.Groups = append(r.Groups, g)
		total = total.Plus(g.Strength.Int())
	}
	for province := range Provinces() {
		own, _ := home[province].Own()
		rcmp, known := home[province].RCMP()
		allKnown = allKnown && known
		federal = federal.Plus(rcmp.Int())
		add(RepresentedGroup{Province: province, Strength: own}, func(s Service) bool {
			return s.Province == province && s.Kind != RoyalCanadianMountedPolice
		})
	}
	if !allKnown {
		federal = policy.Measure{}
	}
	add(RepresentedGroup{Kind: RoyalCanadianMountedPolice, Strength: federal}, func(s Service) bool {
		return s.Kind == RoyalCanadianMountedPolice
	})
	unstated := func(s Service) bool { return !s.Province.Valid() && s.Kind != RoyalCanadianMountedPolice }
	if officers, _ := c.counted(unstated); officers.Int() > 0 {
		add(RepresentedGroup{}, unstated)
	}
	if allKnown {
		r.Strength = total
		for i := range r.Groups {
			r.Groups[i].StrengthShare = percentOf(r.Groups[i].Strength, total)
		}
	}
	return r
}

// IsZero says whether it says nothing.
func (r Representation) IsZero() bool {
	return r.Officers.IsZero() && r.Strength.IsZero() && r.Groups == nil
}

// Provinces are the provinces and territories whose services send at least one officer, in the order of [Provinces]; none
// where [Representation.Officers] is not stated.
func (r Representation) Provinces() []Province {
	var sending []Province
	for _, g := range r.Groups {
		if g.Province != "" && g.Officers.Int() > 0 {
			sending = append(sending, g.Province)
		}
	}
	return sending
}

// Of is the group of the province or territory, and whether there is one; of no province, that of the RCMP.
func (r Representation) Of(province Province) (RepresentedGroup, bool) {
	for _, g := range r.Groups {
		if g.Province == province && (province != "" || g.Kind == RoyalCanadianMountedPolice) {
			return g, true
		}
	}
	return RepresentedGroup{}, false
}

var (
	provinceNoun = bilingual.Noun{
		One:   bilingual.Text{English: "province or territory", French: "province ou territoire"},
		Other: bilingual.Text{English: "provinces or territories", French: "provinces ou territoires"},
	}
	officerNoun = bilingual.Noun{
		One:   bilingual.Text{English: "officer", French: "membre"},
		Other: bilingual.Text{English: "officers", French: "membres"},
	}
	acrossCountry = bilingual.Text{English: "Officers by province: %s", French: "Membres par province\u00a0: %s"}
	fromServices  = bilingual.Text{English: ", from the services of %s", French: ", des services de %s"}
	noNumber      = bilingual.Text{English: "number unknown", French: "nombre inconnu"}
	noPart        = bilingual.Text{English: "an unknown part", French: "une part inconnue"}
	groupLine     = bilingual.Text{English: "%s: %s, %s of all; %s of the strength at home", French: "%s\u00a0: %s, %s de tous les membres\u00a0; %s de l'effectif au pays"}
	groupUnstated = bilingual.Text{English: "province not stated", French: "province non précisée"}
)

// Explain is the comparison in words: how many officers, and from how many provinces where that is known, then each group
// as [RepresentedGroup.Explain] tells it.
func (r Representation) Explain(tag language.Tag) string {
	var b strings.Builder
	fmt.Fprintf(&b, acrossCountry.In(tag), officersIn(tag, r.Officers))
	if !r.Officers.IsZero() { // else nobody knows from how many provinces
		fmt.Fprintf(&b, fromServices.In(tag), bilingual.Count(tag, len(r.Provinces()), provinceNoun))
	}
	b.WriteString("\n")
	for _, g := range r.Groups {
		fmt.Fprintf(&b, "- %s\n", g.Explain(tag))
	}
	return b.String()
}

// Explain is the group in words, in one line: how many officers, their part of all officers, the part of the strength at
// home, and by how many points the first is above or below the second.
func (g RepresentedGroup) Explain(tag language.Tag) string {
	text := fmt.Sprintf(groupLine.In(tag), g.title().In(tag), officersIn(tag, g.Officers), partIn(tag, g.Share), partIn(tag, g.StrengthShare))
	apart, known := g.Apart()
	switch {
	case !known:
		return text
	case apart.Number().IsPositive():
		return text + " (+" + apart.In(tag) + ")"
	default:
		return text + " (" + apart.In(tag) + ")"
	}
}

// officersIn is the number of officers in the language, or that it is unknown.
func officersIn(tag language.Tag, m policy.Measure) string {
	if m.IsZero() {
		return noNumber.In(tag)
	}
	return bilingual.Count(tag, m.Int(), officerNoun)
}

// partIn is the part in the language, or that it is unknown.
func partIn(tag language.Tag, m policy.Measure) string {
	if m.IsZero() {
		return noPart.In(tag)
	}
	return m.In(tag)
}

// title is what people read for the group.
func (g RepresentedGroup) title() bilingual.Text {
	switch {
	case g.Province != "":
		return g.Province.Title()
	case g.Kind != "":
		return g.Kind.Title()
	}
	return groupUnstated
}

// IsZero says whether it is of nobody: nothing about it is stated.
func (g RepresentedGroup) IsZero() bool { return g == RepresentedGroup{} }

// Apart is by how many points of a percentage the part of the officers is above the part of the strength at home, in
// [policy.Points]: below 0 where the group sends less than its part. It says whether both are stated.
func (g RepresentedGroup) Apart() (policy.Measure, bool) {
	if g.Share.Unit() != policy.Percent || g.StrengthShare.Unit() != policy.Percent {
		return policy.Measure{}, false
	}
	apart, err := policy.Measured(g.Share.Number().Sub(g.StrengthShare.Number()), policy.Points)
	return apart, err == nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Representation as it was.
func (r *Representation) UnmarshalJSON(data []byte) error {
	var read Representation
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officers", &read.Officers)
		o.Optional("strength", &read.Strength)
		fault.Items(o, "groups", &read.Groups)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the RepresentedGroup as it was.
func (g *RepresentedGroup) UnmarshalJSON(data []byte) error {
	var read RepresentedGroup
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("province", &read.Province)
		o.Optional("kind", &read.Kind)
		o.Optional("officers", &read.Officers)
		o.Optional("share", &read.Share)
		o.Optional("strength", &read.Strength)
		o.Optional("strength_share", &read.StrengthShare)
	})
	if err != nil {
		return err
	}
	*g = read
	return nil
}
