package mission

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// HostFigure is one of the figures by which the building of a [HostPolice] is followed. The zero HostFigure is not stated.
type HostFigure string

const (
	// HostStrength is how many officers the service has.
	HostStrength HostFigure = "strength"
	// HostRecruitsTrained is how many recruits have been trained, all in all.
	HostRecruitsTrained HostFigure = "recruits-trained"
	// HostVetted is how many of its officers have been vetted: their identity, conduct and fitness looked into.
	HostVetted HostFigure = "vetted"
	// HostWomen is how many of its officers are women.
	HostWomen HostFigure = "women"
)

var hostFigures = bilingual.Codes[HostFigure]{
	{Code: HostStrength, Title: bilingual.Text{English: "strength", French: "effectif"}},
	{Code: HostRecruitsTrained, Title: bilingual.Text{English: "recruits trained", French: "recrues formées"}},
	{Code: HostVetted, Title: bilingual.Text{English: "officers vetted", French: "policiers ayant fait l'objet d'une vérification"}},
	{Code: HostWomen, Title: bilingual.Text{English: "women", French: "femmes"}},
}

// HostFigures are all figures.
func HostFigures() iter.Seq[HostFigure] { return hostFigures.All() }

// ParseHostFigure reads the code of a figure. A code that is none of [HostFigures] is a [fault.Fault].
func ParseHostFigure(text string) (HostFigure, error) { return fault.ParseCode(hostFigures, text) }

// Valid says whether the figure is one of [HostFigures]. The zero HostFigure is not.
func (f HostFigure) Valid() bool { return hostFigures.Has(f) }

// Title is what people read for the figure.
func (f HostFigure) Title() bilingual.Text { return hostFigures.Title(f) }

// MarshalText gives the code; nothing for the zero HostFigure. A code that is none of [HostFigures] is an error.
func (f HostFigure) MarshalText() ([]byte, error) { return fault.MarshalCode(hostFigures, f) }

// UnmarshalText reads the code; the empty text is the zero HostFigure.
func (f *HostFigure) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(hostFigures, text, f)
}
