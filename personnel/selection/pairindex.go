package selection

// pairIndex finds the pairs of an officer, and those of a service for a post. It is the same for the same pairs in any
// order.
type pairIndex struct {
	offers []pair  // by officer, then post
	first  []int   // the offers of officer o are offers[first[o]:first[o+1]]
	queue  []int   // indices into offers: by service, then post, then officer
	groups []group // by service, then post
	heads  []int   // the groups of service s are groups[heads[s]:heads[s+1]]
}

// group is the part queue[from:to], the officers of one service who are eligible for one post.
type group struct {
	post     int
	from, to int
}

func (n network) indexOf(pairs []pair) pairIndex {
	officer := func(i int) int { return pairs[i].officer }
	post := func(i int) int { return pairs[i].post }
	byPost := sortedBy(sortedBy(identity(len(pairs)), len(n.service), officer), len(n.positions), post)

	x := pairIndex{
		offers: make([]pair, 0, len(pairs)),
		first:  make([]int, len(n.service)+1),
		queue:  make([]int, 0, len(pairs)),
		heads:  make([]int, 1, len(n.capacity)+1),
	}
	place := make([]int, len(pairs)) // where among the offers a pair came to stand
	for _, i := range sortedBy(byPost, len(n.service), officer) {
		place[i] = len(x.offers)
		x.offers = append(x.offers, pairs[i])
		x.first[pairs[i].officer+1] = len(x.offers)
	}
	for o := range n.service { // officers without an offer
		x.first[o+1] = max(x.first[o+1], x.first[o])
	}

	service := func(i int) int { return n.service[pairs[i].officer] }
	for _, i := range sortedBy(byPost, len(n.capacity), service) {
		for len(x.heads) <= service(i) {
			x.heads = append(x.heads, len(x.groups))
		}
		if last := len(x.groups) - 1; last < x.heads[service(i)] || x.groups[last].post != post(i) {
			x.groups = append(x.groups, group{post(i), len(x.queue), len(x.queue)})
		}
		x.queue = append(x.queue, place[i])
		x.groups[len(x.groups)-1].to = len(x.queue)
	}
	for len(x.heads) <= len(n.capacity) {
		x.heads = append(x.heads, len(x.groups))
	}
	return x
}

func (x pairIndex) offersOf(officer int) []pair { return x.offers[x.first[officer]:x.first[officer+1]] }

func identity(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	return order
}

// sortedBy sorts by a key from 0 to keys-1, equal keys as they stood, in linear time.
func sortedBy(order []int, keys int, key func(int) int) []int {
	start := make([]int, keys+1)
	for _, i := range order {
		start[key(i)+1]++
	}
	for k := range keys {
		start[k+1] += start[k]
	}
	sorted := make([]int, len(order))
	for _, i := range order {
		sorted[start[key(i)]] = i
		start[key(i)]++
	}
	return sorted
}
