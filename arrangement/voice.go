package arrangement

import (
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// voices is a set of [concurrencesAsked], a bit each.
type voices uint64

// hears says whether the word is one on the concurrence that is asked for. A partner that names no minister withholds for
// all of them, and gives only where it has no other, or where the deployment is an ancillary one.
func (a asksFor) hears(c Concurrence, ancillary policy.Answer) bool {
	switch {
	case c.Partner != a.partner:
		return false
	case c.Minister == a.minister, c.Given == policy.No && (c.Minister == "" || a.minister == ""):
		return true
	default:
		return c.Minister == "" && (ancillary == policy.Yes || a.alone())
	}
}

// apart is the word as that of each for whom it counts among those asked on a day of the period.
func (c Concurrence) apart(days calendar.Period, ancillary policy.Answer) []Concurrence {
	may := askedOf(c.Partner, days)
	var each []Concurrence
	for i, asked := range concurrencesAsked {
		if may&(1<<i) != 0 && asked.hears(c, ancillary) {
			said := c
			said.Minister = asked.minister
			each = append(each, said)
		}
	}
	return each
}

// alone says whether the minister is the only one of the partner.
func (a asksFor) alone() bool {
	n := 0
	for _, other := range concurrencesAsked {
		if other.partner == a.partner && other.minister != "" {
			n++
		}
	}
	return n == 1
}

// askedOf are the concurrences that the partner may be asked for on a day of the period: its own, or those of its ministers.
// Where nobody is known to be asked, it is its own.
func askedOf(partner Partner, days calendar.Period) voices {
	var own, all voices
	for i, asked := range concurrencesAsked {
		if asked.partner != partner {
			continue
		}
		if asked.minister == "" {
			own |= 1 << i
		}
		for held := range asked.over.All() {
			if held.Overlaps(days) {
				all |= 1 << i
			}
		}
	}
	if all == 0 {
		return own
	}
	return all
}

// after are those who withhold their concurrence after the event, given those who do before it.
func (v voices) after(event ProposalEvent, ancillary policy.Answer) voices {
	may := askedOf(event.By, event.On.Period())
	var spoke, own voices
	words := event.words()
	for i, asked := range concurrencesAsked {
		bit := voices(1) << i
		if asked.partner != event.By {
			continue
		}
		own |= bit
		if asked.minister == "" && len(event.Ministers) > 0 {
			continue // a minister does not speak for the partner as a whole
		}
		for _, word := range words {
			if asked.hears(word, ancillary) && may&bit != 0 {
				spoke |= bit
			}
		}
	}
	// What a department withheld while it was asked as a whole, each of its ministers withholds once they are asked.
	if past := v & own &^ may; past != 0 {
		v = v&^past | may
	}
	if event.Kind == ConcurrenceWithheld {
		return v | spoke
	}
	return v &^ spoke
}

// words are what the event says of the concurrence of each whom it names. An event that decides says it of those that
// agreed to it.
func (e ProposalEvent) words() []Concurrence {
	given := policy.Yes
	var words []Concurrence
	say := func(partner Partner, minister Office) {
		words = append(words, Concurrence{Partner: partner, Minister: minister, Given: given, On: e.On, Basis: e.Basis})
	}
	if e.Kind == ConcurrenceWithheld {
		given = policy.No
	}
	if (e.Kind == ConcurrenceGiven || e.Kind == ConcurrenceWithheld) && len(e.Ministers) == 0 {
		say(e.By, "")
	}
	for _, partner := range e.Concurring {
		say(partner, "")
	}
	for _, minister := range e.Ministers {
		for _, asked := range concurrencesAsked {
			if asked.minister == minister && minister != "" {
				say(asked.partner, minister)
			}
		}
	}
	return words
}

var theirMinister = bilingual.Text{
	English: "a minister of the partner who is asked on the day",
	French:  "un ministre du partenaire qui est consulté ce jour-là",
}

// checkMinister complains of a minister who is not one of the partner's, or is not asked on any day that the date may mean.
// A partner that is not stated is not asked for.
func checkMinister(faults *fault.List, at fault.Path, partner Partner, minister Office, on calendar.PartialDate) {
	if !minister.Valid() {
		return
	}
	for _, asked := range concurrencesAsked {
		if asked.minister != minister || partner != "" && asked.partner != partner {
			continue
		}
		if on.IsZero() || !on.Period().Last().Before(asked.over[0].From) {
			return
		}
	}
	faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: minister.Title(), Accepted: theirMinister})
}

// in is those in the set, as people read them, in one line.
func (v voices) in(tag language.Tag) string {
	var titles []string
	for i, asked := range concurrencesAsked {
		switch {
		case v&(1<<i) == 0:
		case asked.minister != "":
			titles = append(titles, asked.minister.Title().In(tag))
		default:
			titles = append(titles, asked.partner.Title().In(tag))
		}
	}
	return bilingual.List(tag, titles...)
}
