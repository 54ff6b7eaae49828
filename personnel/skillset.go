package personnel

import (
	"encoding/json"
	"iter"
	"strings"

	"github.com/canpolice/ipp/arrangement/fault"
)

// SkillSet is the skills that a post asks for. The zero SkillSet is not stated; that of [SkillsOf] without any asks for
// none. SkillSets compare with ==.
//
// Its JSON form is a list of codes in the order of [Skills].
type SkillSet struct {
	stated bool
	skills uint64 // a bit for each skill, in the order of the table
}

// SkillsOf are the skills, each counted once. What is none of [Skills] is left out.
func SkillsOf(skillCodes ...Skill) SkillSet {
	set := SkillSet{stated: true}
	for _, skill := range skillCodes {
		if at := place(skills, skill); at >= 0 {
			set.skills |= 1 << at
		}
	}
	return set
}

// IsZero says whether it is not stated which skills there are.
func (s SkillSet) IsZero() bool { return s == SkillSet{} }

// Has says whether the skill is one of them.
func (s SkillSet) Has(skill Skill) bool {
	at := place(skills, skill)
	return at >= 0 && s.skills>>at&1 == 1
}

// All are the skills, in the order of [Skills].
func (s SkillSet) All() iter.Seq[Skill] {
	return func(yield func(Skill) bool) {
		for at, known := range skills {
			if s.skills>>at&1 == 1 && !yield(known.Code) {
				return
			}
		}
	}
}

// String is the codes of the skills, in the order of [Skills], with commas between them.
func (s SkillSet) String() string {
	var codes []string
	for skill := range s.All() {
		codes = append(codes, string(skill))
	}
	return strings.Join(codes, ", ")
}

// MarshalJSON writes a list; an empty object for the zero SkillSet, which a field leaves out with omitzero.
func (s SkillSet) MarshalJSON() ([]byte, error) {
	if s.IsZero() {
		return []byte("{}"), nil
	}
	list := []Skill{}
	for skill := range s.All() {
		list = append(list, skill)
	}
	return json.Marshal(list)
}

// UnmarshalJSON reads what [SkillSet.MarshalJSON] writes, the codes in any order. All faults are reported together, a code
// that is none or stands there twice among them, and leave the SkillSet as it was.
func (s *SkillSet) UnmarshalJSON(data []byte) error {
	if fault.Decode(data, func(*fault.Object) {}) == nil {
		*s = SkillSet{}
		return nil
	}
	var list []Skill
	if err := fault.DecodeItems(data, &list); err != nil {
		return err
	}
	var faults fault.List
	checkListed(&faults, "", list, wantSkill)
	if err := faults.Err(); err != nil {
		return err
	}
	*s = SkillsOf(list...)
	return nil
}
