package arrangement

import (
	"encoding/json"
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// OtherOrganization is an international organization that is none of [Organizations]: a caller's own entry beside the table of
// the library, kept in a list of the caller's and named by a [Request]. It is read wherever an organization is: [Request.Asker]
// gives its name, and [Request.Multilateral] counts it. The zero OtherOrganization is none.
type OtherOrganization struct {
	// Code is the code under which the caller keeps it, kebab-case English such as "great-lakes-conference", and none of the
	// codes of [Organizations]; empty where the caller keeps none.
	Code string `json:"code,omitzero"`
	// Name is its name in both languages.
	Name bilingual.Text `json:"name,omitzero"`
	// Basis is where it is on record; the zero Citation where that is not stated.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is none.
func (o OtherOrganization) IsZero() bool { return o == OtherOrganization{} }

var (
	organizationName = bilingual.Text{English: "the name of the organization", French: "le nom de l'organisation"}
	organizationCode = bilingual.Text{
		English: "lower-case words joined by hyphens, such as great-lakes-conference",
		French:  "des mots en minuscules reliés par des traits d'union, par exemple great-lakes-conference",
	}
	ourOrganization = bilingual.Text{
		English: "a code that is none of the library's: those go without an entry of one's own",
		French:  "un code qui n'est pas de la bibliothèque\u00a0: les siens se passent d'une entrée à part",
	}
)

// Check lists what is wrong with it: no name, or one in one language only; the name or the code of one of [Organizations], which is
// asked for by its own code; a code that is not lower-case words joined by hyphens; a faulty basis.
func (o OtherOrganization) Check() error {
	var faults fault.List
	switch {
	case o.Code == "":
	case Organization(o.Code).Valid():
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "code", Given: fault.Given(o.Code), Accepted: ourOrganization})
	case !isKebab(o.Code):
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "code", Given: fault.Given(o.Code), Accepted: organizationCode})
	}
	if o.Name.IsZero() {
		faults.Add(fault.Absent("name", organizationName))
	}
	faults.AddText("name", o.Name)
	if code, ours := organizationNamed(o.Name); ours {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "name", Given: quoted(o.Name), Accepted: fault.Given(string(code))})
	}
	checkBasis(&faults, o.Basis)
	return faults.Err()
}

// isKebab says whether the text is lower-case words and numbers joined by single hyphens.
func isKebab(text string) bool {
	for word := range strings.SplitSeq(text, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// organizationNamed is the organization of ours that goes by the name in either language.
func organizationNamed(name bilingual.Text) (Organization, bool) {
	for _, known := range organizationsNamed {
		if strings.EqualFold(known.title.English, name.English) || strings.EqualFold(known.title.French, name.French) {
			return known.code, true
		}
	}
	return "", false
}

// MarshalJSON writes it as an object, leaving out what is not stated. A name in one language only is a fault: it could not be
// read again.
func (o OtherOrganization) MarshalJSON() ([]byte, error) {
	type plain OtherOrganization
	return json.Marshal(plain(o))
}

// UnmarshalJSON reads what [OtherOrganization.MarshalJSON] writes. All faults are reported together, and it is left as it was
// when there are any. What it lacks is for [OtherOrganization.Check] to say.
func (o *OtherOrganization) UnmarshalJSON(data []byte) error {
	var read OtherOrganization
	err := fault.Decode(data, func(object *fault.Object) {
		object.Optional("code", &read.Code)
		object.Optional("name", &read.Name)
		object.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*o = read
	return nil
}
