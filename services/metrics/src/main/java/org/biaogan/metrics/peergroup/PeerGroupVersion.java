package org.biaogan.metrics.peergroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.vintage.Version;

/** What was known about a peer group between two instants. */
@Entity
@Table(name = "peer_group_version")
class PeerGroupVersion extends Version {

    @Id
    @GeneratedValue(generator = "peer_group_version_seq")
    @SequenceGenerator(name = "peer_group_version_seq", sequenceName = "peer_group_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;

    @Column(columnDefinition = "text[]")
    String[] units;

    PeerGroupVersion() {}

    PeerGroupVersion(NewPeerGroup group) {
        super(group.code(), group.validTo(), group.reason());
        this.name = group.name();
        this.nameEn = group.nameEn();
        this.units = group.unitsOrNone().toArray(String[]::new);
    }
}
